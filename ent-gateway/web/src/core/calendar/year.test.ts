import { expect, it } from 'vitest';
import type { ClosedYear } from './api';
import { kindOf, monthsOf, namedIn, weeksOf, yearOf } from './year';

const year = {
  from: '2026-09-01',
  to: '2027-08-31',
  holidays: {
    zone: 'A',
    school: [{ label: 'Noël', from: '2026-12-19', to: '2027-01-03' }],
    publicHolidays: [{ label: 'Noël', from: '2026-12-25', to: '2026-12-25' }],
  },
  closedDays: [{ id: 'a', version: 0, schoolId: null, label: 'Pont', from: '2027-05-07', to: '2027-05-07' }],
} as ClosedYear;

it('begins a school year in September', () => {
  expect([yearOf('2026-08-31'), yearOf('2026-09-01'), yearOf('2027-02-01')]).toEqual([2025, 2026, 2026]);
  expect(monthsOf(year).at(0)).toBe('2026-09');
  expect(monthsOf(year).at(-1)).toBe('2027-08');
});

it('gives each day its first reason', () => {
  expect(kindOf(year, '2026-12-25')).toBe('PUBLIC');
  expect(kindOf(year, '2026-12-26')).toBe('WEEKEND');
  expect(kindOf(year, '2026-12-28')).toBe('HOLIDAY');
  expect(kindOf(year, '2027-05-07')).toBe('LOCAL');
  expect(kindOf(year, '2027-05-10')).toBeUndefined();
});

it('lays a month out from Monday to Sunday', () => {
  const february = weeksOf('2027-02');

  expect(february).toHaveLength(4);
  expect(february[0]?.[0]).toBe('2027-02-01');
  expect(weeksOf('2026-11')[0]).toEqual([...Array.from({ length: 6 }, () => undefined), '2026-11-01']);
});

it('names what closes schools in a month', () => {
  expect(namedIn(year, '2026-12').map(({ kind }) => kind)).toEqual(['HOLIDAY', 'PUBLIC']);
  expect(namedIn(year, '2027-01').map(({ label }) => label)).toEqual(['Noël']);
  expect(namedIn(year, '2027-02')).toEqual([]);
});
