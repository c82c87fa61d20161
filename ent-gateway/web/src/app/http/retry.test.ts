import { expect, it, vi } from 'vitest';
import { ProblemError, UnreachableError } from './problem';
import { worthRetrying } from './retry';

it('tries again what got no answer, a refusal never, and nothing without a network', () => {
  const silence = new UnreachableError('/x');

  expect(worthRetrying(0, silence)).toBe(true);
  expect(worthRetrying(2, silence)).toBe(false);
  expect(worthRetrying(0, new ProblemError({ type: 'about:blank', status: 409 }))).toBe(false);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(worthRetrying(0, silence)).toBe(false);
});
