import { expect, it } from 'vitest';
import { daysFit } from './days';

it('takes days the right way round, two months back and one ahead at most', () => {
  const now = '2026-11-25';

  expect(daysFit('2026-11-24', '2026-11-24', now)).toBe(true);
  expect(daysFit('2026-11-25', '2026-11-24', now)).toBe(false);
  expect(daysFit('2026-09-25', '2026-11-24', now)).toBe(false);
  expect(daysFit('2026-11-24', '2026-12-26', now)).toBe(false);
  expect(daysFit('', '', now)).toBe(false);
});
