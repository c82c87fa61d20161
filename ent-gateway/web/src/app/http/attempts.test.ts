import { afterEach, describe, expect, it } from 'vitest';
import { json, serve } from '../testing';
import { Attempts } from './attempts';
import { api } from './client';
import { create } from './create';
import { ProblemError, UnreachableError } from './problem';

const numbered = () => {
  let next = 0;
  return new Attempts(() => `key-${++next}`);
};

describe('the key of an intention', () => {
  it('stays the same until the intention is answered', () => {
    const attempts = numbered();

    expect(attempts.keyFor(['book', 'tuesday'])).toBe(attempts.keyFor(['book', 'tuesday']));
  });

  it('is another for another intention', () => {
    const attempts = numbered();

    expect(attempts.keyFor(['book', 'tuesday'])).not.toBe(attempts.keyFor(['book', 'thursday']));
  });

  it('is new once the first has been answered: booking again on purpose is a new booking', () => {
    const attempts = numbered();
    const first = attempts.keyFor('book');
    attempts.answered('book');

    expect(attempts.keyFor('book')).not.toBe(first);
  });
});

describe('create', () => {
  afterEach(() => {
    document.cookie = 'XSRF-TOKEN=; Max-Age=0';
  });

  const answering = (...answers: (() => Response | Promise<Response>)[]) =>
    serve(() => answers.shift()?.() ?? Promise.reject(new Error('one call too many')));
  const keyOf = (call: { headers: Headers } | undefined) => call?.headers.get('Idempotency-Key');
  const book = (date: string) => {
    const body = { childId: 'lea', activityId: 'lunch', date };
    return create(body, (header) => api.POST('/api/canteen/bookings', { params: { header }, body }));
  };
  const silence = () => Promise.reject(new TypeError('network'));
  const created = () => json({ id: '1' }, 201);
  const refused = () => json({ type: 'urn:ent:problem:canteen:full', status: 409 }, 409);

  it('sends the same key again after a silence, and a new one after an answer', async () => {
    const calls = answering(silence, created, created);

    await expect(book('2026-12-01')).rejects.toBeInstanceOf(UnreachableError);
    await book('2026-12-01');
    await book('2026-12-01');

    expect(keyOf(calls[0])).toBeTruthy();
    expect(keyOf(calls[0])).toBe(keyOf(calls[1]));
    expect(keyOf(calls[2])).not.toBe(keyOf(calls[1]));
  });

  it('takes a refusal for an answer', async () => {
    const calls = answering(refused, created);

    await expect(book('2026-12-02')).rejects.toBeInstanceOf(ProblemError);
    await book('2026-12-02');

    expect(keyOf(calls[1])).not.toBe(keyOf(calls[0]));
  });

  it.each([
    [401, 'core:unauthorized'],
    [403, 'core:forbidden'],
    [422, 'core:idempotency-key-reused'],
    [429, 'core:too-many'],
    [503, 'core:unavailable'],
  ])('keeps the key after %i %s, which leaves open what an earlier try did', async (status, name) => {
    const calls = answering(
      silence,
      () => json({ type: `urn:ent:problem:${name}`, status }, status),
      created,
    );
    const day = `2026-12-${status - 390}`;

    await expect(book(day)).rejects.toBeInstanceOf(UnreachableError);
    await expect(book(day)).rejects.toBeInstanceOf(ProblemError);
    await book(day);

    expect(keyOf(calls[0])).toBeTruthy();
    expect(keyOf(calls[1])).toBe(keyOf(calls[0]));
    expect(keyOf(calls[2])).toBe(keyOf(calls[0]));
  });

  it('carries the CSRF token of the cookie', async () => {
    const calls = answering(created);

    await book('2026-12-03');

    expect(calls[0]?.headers.get('X-XSRF-TOKEN')).toBe('token');
  });
});
