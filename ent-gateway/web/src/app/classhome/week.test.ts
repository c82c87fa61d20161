import { expect, it } from 'vitest';
import { line } from './testHome';
import { schoolDays } from './week';

const wednesday = line('CLOSED', '', { title: null, day: '2026-11-25' });

it('shows the days of school of this week', () => {
  const days = schoolDays([line('LESSON', 'Volcans', { day: '2026-11-23' }), wednesday], '2026-11-24');

  expect(days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27']);
  expect(days[0]?.lines).toHaveLength(1);
});

it('keeps a Wednesday on which something stands, and one with a reason to be closed', () => {
  const due = line('DUE', 'Poésie', { day: '2026-11-25' });

  expect(schoolDays([wednesday, due], '2026-11-24').map(({ day }) => day)).toContain('2026-11-25');
  expect(
    schoolDays([line('CLOSED', 'Vacances', { day: '2026-11-25' })], '2026-11-24').find(
      ({ day }) => day === '2026-11-25',
    )?.closed,
  ).toBe('Vacances');
});

it('shows the week to come at a week-end', () => {
  expect(schoolDays([], '2026-11-28')[0]?.day).toBe('2026-11-30');
});
