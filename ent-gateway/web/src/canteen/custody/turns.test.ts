import { expect, it } from 'vitest';
import type { Period } from './api';
import { beginning, daysWith, isoWeek, turnOn, twoWeeksInARow } from './turns';

const period = (from: string, odd: string, even: string, days = {}): Period => ({
  id: from,
  from,
  to: null,
  state: 'CURRENT',
  custody: { child: 'c', from, odd, even, days },
  setBy: null,
  setAt: '2026-09-01T08:00:00Z',
});

it('counts weeks as calendars do, over the turn of a year with 53', () => {
  expect(isoWeek('2026-11-30')).toBe(49);
  expect(isoWeek('2026-12-31')).toBe(53);
  expect(isoWeek('2027-01-03')).toBe(53);
  expect(isoWeek('2027-01-04')).toBe(1);
});

it('takes each day from the version of that day', () => {
  const versions = [
    period('2026-09-01', 'hers', 'his', { '2026-12-01': 'his' }),
    period('2027-01-01', 'his', 'hers'),
  ];

  expect(turnOn(versions, '2026-08-31')).toBeUndefined();
  expect(turnOn(versions, '2026-11-30')).toBe('hers');
  expect(turnOn(versions, '2026-12-01')).toBe('his');
  expect(turnOn(versions, '2027-01-04')).toBe('his');
  expect(daysWith(versions, '2026-12-28', 'hers')).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
  ]);
});

it('puts others in the place of those that begin the same day', () => {
  const first = period('2026-09-01', 'hers', 'his');
  const same = period('2027-01-01', 'his', 'hers');
  const later = period('2027-09-01', 'hers', 'his');
  const ended = { from: '2027-01-01', custody: null };

  expect(beginning([first, same, later], ended)).toEqual([first, ended, later]);
});

it('knows nobody where the turns end', () => {
  const ended = { ...period('2027-01-01', '', ''), custody: null };

  expect(turnOn([period('2026-09-01', 'hers', 'his'), ended], '2027-01-04')).toBeUndefined();
});

it('warns of the two odd weeks in a row of a year with 53, unless days are exchanged or nothing lies ahead', () => {
  const turns = [period('2026-09-01', 'hers', 'his')];

  expect(twoWeeksInARow(turns, '2026-09-01')).toEqual({ year: 2026, household: 'hers' });
  expect(twoWeeksInARow(turns, '2027-01-04')).toEqual({ year: 2026, household: 'hers' });
  expect(twoWeeksInARow(turns, '2027-01-11')).toBeUndefined();
  expect(twoWeeksInARow([period('2026-09-01', 'hers', 'his', { '2027-01-04': 'his' })], '2026-09-01')).toBe(
    undefined,
  );
  const ended = beginning(turns, { from: '2027-01-01', custody: null });
  expect(twoWeeksInARow(ended, '2026-09-01')).toBeUndefined();
  expect(twoWeeksInARow([period('2030-09-01', 'hers', 'his')], '2030-09-01')).toBeUndefined();
});

it.each(['0002-12-14', '0202-12-14', '9999-12-31', ''])('warns of nothing from %s on, and stands', (day) => {
  expect(twoWeeksInARow([period(day, 'hers', 'his')], day)).toBeUndefined();
});
