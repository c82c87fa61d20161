import { expect, it } from 'vitest';
import { changeOf, changeProblems, dayToChange, newChange } from './changeDraft';
import { week } from './components/testWeek';

it('proposes the first day of school that isn’t over', () => {
  expect(dayToChange(week.days, '2026-11-20')).toBe('2026-11-30');
  expect(dayToChange(week.days, '2026-12-02')).toBe('2026-12-03');
  expect(dayToChange(week.days, '2026-12-05')).toBe('2026-11-30');
  expect(
    dayToChange(
      week.days.map((day) => ({ ...day, closed: 'SCHOOL_HOLIDAY' as const })),
      '2026-12-01',
    ),
  ).toBeUndefined();
});

it.each([
  ['no name', {}, { title: 'problem.title' }],
  ['a Sunday', { title: 'Sortie', date: '2026-12-06' }, { date: 'problem.date' }],
  ['an end before the beginning', { title: 'Sortie', to: '08:00' }, { hours: 'problem.order' }],
])('finds %s', (_, change, problems) => {
  expect(changeProblems({ ...newChange('2026-12-01'), ...change })).toEqual(problems);
});

it('sends no note that is empty', () => {
  expect(changeOf({ ...newChange('2026-12-01'), title: ' Sortie ', note: ' ' })).toMatchObject({
    title: 'Sortie',
    note: null,
  });
});
