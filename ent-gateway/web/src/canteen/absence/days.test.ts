import { expect, it } from 'vitest';
import { dayFaults, noSchool } from './days';

it('takes days the right way round, two months back and one ahead at most', () => {
  const now = '2026-11-25';
  const faults = (from: string, to: string) => dayFaults({ from, to }, now);

  expect(faults('2026-11-24', '2026-11-24')).toEqual({});
  expect(faults('2026-11-25', '2026-11-24')).toEqual({ to: 'days' });
  expect(faults('2026-09-25', '2026-11-24')).toEqual({ from: 'days' });
  expect(faults('2026-11-24', '2026-12-26')).toEqual({ to: 'days' });
  expect(faults('', '2026-11-24')).toEqual({ from: 'day' });
  expect(faults('', '')).toEqual({ from: 'day', to: 'day' });
});

it('knows days without school, when none of them has any', () => {
  const closed = ['2026-12-05', '2026-12-06'];

  expect(noSchool({ from: '2026-12-05', to: '2026-12-05' }, closed)).toBe(true);
  expect(noSchool({ from: '2026-12-05', to: '2026-12-06' }, closed)).toBe(true);
  expect(noSchool({ from: '2026-12-04', to: '2026-12-06' }, closed)).toBe(false);
  expect(noSchool({ from: '', to: '2026-12-06' }, closed)).toBe(false);
});
