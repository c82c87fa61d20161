import { expect, it } from 'vitest';
import { shareOf } from './share';

it('reads shares as they are typed, and nothing else', () => {
  expect(shareOf('52')).toBe(52);
  expect(shareOf(' 22,3 ')).toBe(22.3);
  expect(shareOf('100')).toBe(100);
  for (const wrong of ['', '-1', '100,1', '22,35', 'dix']) expect(shareOf(wrong)).toBeUndefined();
});
