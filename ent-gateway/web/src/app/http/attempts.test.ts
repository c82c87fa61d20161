import { afterEach, describe, expect, it, vi } from 'vitest';
import { Attempts } from './attempts';
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

  const answering = (...answers: (() => Promise<Response>)[]) => {
    document.cookie = 'XSRF-TOKEN=token';
    const keys: (string | null)[] = [];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      keys.push(new Headers(init.headers).get('Idempotency-Key'));
      return answers.shift()?.() ?? Promise.reject(new Error('one call too many'));
    });
    return keys;
  };
  const silence = () => Promise.reject(new TypeError('network'));
  const created = () => Promise.resolve(new Response('{"id":"1"}', { status: 201 }));
  const refused = () =>
    Promise.resolve(
      new Response('{"type":"urn:ent:problem:canteen:full","status":409}', {
        status: 409,
        headers: { 'content-type': 'application/problem+json' },
      }),
    );

  it('sends the same key again after a silence, and a new one after an answer', async () => {
    const keys = answering(silence, created, created);

    await expect(create('/x', { day: 1 })).rejects.toBeInstanceOf(UnreachableError);
    await create('/x', { day: 1 });
    await create('/x', { day: 1 });

    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('takes a refusal for an answer', async () => {
    const keys = answering(refused, created);

    await expect(create('/x', { day: 2 })).rejects.toBeInstanceOf(ProblemError);
    await create('/x', { day: 2 });

    expect(keys[1]).not.toBe(keys[0]);
  });

  it('carries the CSRF token of the cookie', async () => {
    answering(created);
    const sent = vi.spyOn(globalThis, 'fetch');

    await create('/x', {});

    expect(new Headers(sent.mock.calls[0]?.[1]?.headers).get('X-XSRF-TOKEN')).toBe('token');
  });
});
