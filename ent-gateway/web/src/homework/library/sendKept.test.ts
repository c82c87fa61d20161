import { beforeEach, expect, it, vi } from 'vitest';
import { json, serve } from '../../app/testing';
import type { KeptBeep } from './kept';
import { sendKept } from './sendKept';

const { forget, keep } = vi.hoisted(() => ({ forget: vi.fn(), keep: vi.fn() }));
// jsdom has no database; what is kept in it is a list
vi.mock('./kept', () => ({ forgetBeep: forget, keepBeep: keep }));

const beep = (id: string, mode: KeptBeep['mode']): KeptBeep => ({
  id,
  schoolId: 'jean-mace',
  mode,
  card: 'C0217',
  childId: null,
  name: 'C0217',
  barcode: '000042',
  madeAt: '2026-11-24T15:00:00Z',
});

beforeEach(() => {
  forget.mockReset();
  keep.mockReset();
});

it('sends each under its own key with its hour, in their order', async () => {
  const calls = serve(() => json({}, 201));

  await sendKept([beep('one', 'lend'), beep('two', 'return')]);

  expect(calls.map(({ path }) => path.split('/').at(-1))).toEqual(['loans', 'returns']);
  expect(calls[0]?.headers.get('Idempotency-Key')).toBe('one');
  expect(calls[0]?.body).toMatchObject({ card: 'C0217', childId: null, madeAt: '2026-11-24T15:00:00Z' });
  expect(forget.mock.calls).toEqual([['one'], ['two']]);
});

it('keeps what is refused, with the reason, and goes on', async () => {
  serve(({ path }) =>
    path.endsWith('/loans')
      ? json(
          { type: 'urn:ent:problem:homework:copy-lent', status: 409, title: 'Bulles', childName: 'Malo' },
          409,
        )
      : json({}),
  );

  await sendKept([beep('one', 'lend'), beep('two', 'return')]);

  expect(keep.mock.calls).toMatchObject([[{ id: 'one', refused: { key: 'problem.copyLent' } }]]);
  expect(forget.mock.calls).toEqual([['two']]);
});

it.each([503, 404])('stops where nobody answers who may, and loses nothing: %s', async (status) => {
  const calls = serve(() => json({ type: 'about:blank', status }, status));

  await sendKept([beep('one', 'lend'), beep('two', 'return')]);

  expect(calls).toHaveLength(1);
  expect(keep).not.toHaveBeenCalled();
  expect(forget).not.toHaveBeenCalled();
});
