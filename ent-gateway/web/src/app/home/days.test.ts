import { expect, it } from 'vitest';
import type { Home } from './api';
import { closedAmong, daysToShow, isChangeable, whyClosed } from './days';

const child = {
  givenName: 'Léa',
  familyName: 'Benali',
  classId: 'c',
  className: 'CE2',
  schoolId: 's',
  schoolName: 'Jean-Macé',
};
const home = (...children: [string, boolean][][]): Home => ({
  offers: [],
  files: [],
  unexplained: [],
  unreadMessages: 0,
  imagesUnanswered: [],
  imagesInRegister: [],
  nextSchoolDay: null,
  unavailable: [],
  children: children.map((days, index) => ({
    child: { ...child, id: String(index) },
    coming: null,
    leavesOn: null,
    days: days.map(([date, open]) => ({
      date,
      open,
      closureLabel: null,
      homework: [],
      lived: null,
      away: [],
      menu: null,
      warnings: [],
      booking: null,
      activityId: null,
      bookable: false,
      closesAt: null,
    })),
  })),
});
const tuesday = '2026-11-24';

it('skips a Wednesday without school', () => {
  const days = home([
    [tuesday, true],
    ['2026-11-25', false],
    ['2026-11-26', true],
  ]);

  expect(daysToShow(days, tuesday, false)).toEqual([tuesday, '2026-11-26']);
  expect(daysToShow(days, tuesday, true)).toEqual(['2026-11-26', tuesday]);
});

it('shows a closed day on which something is due all the same', () => {
  const days = home([
    ['2026-11-25', false],
    ['2026-11-26', false],
    ['2026-11-27', true],
    ['2026-11-30', true],
  ]);
  const [, thursday] = days.children[0]?.days ?? [];
  thursday?.homework?.push({ id: 'due' } as NonNullable<typeof thursday.homework>[number]);

  expect(daysToShow(days, '2026-11-25', true)).toEqual(['2026-11-26', '2026-11-27']);
});

it('shows the next two school days when there is none today', () => {
  const days = home([
    ['2026-11-25', false],
    ['2026-11-26', true],
    ['2026-11-27', true],
    ['2026-11-30', true],
  ]);

  expect(daysToShow(days, '2026-11-25', true)).toEqual(['2026-11-26', '2026-11-27']);
});

it('shows the day on which one of the children has school', () => {
  expect(daysToShow(home([['2026-11-25', false]], [['2026-11-25', true]]), tuesday, false)).toEqual([
    '2026-11-25',
  ]);
});

it('shows nothing during the holidays', () => {
  expect(daysToShow(home([[tuesday, false]]), tuesday, false)).toEqual([]);
});

it('counts on the days of the week while the calendar can’t be shown', () => {
  const days = home([
    ['2026-11-28', true],
    ['2026-11-30', true],
  ]);
  days.children[0]?.days.forEach((day) => (day.open = null));

  expect(daysToShow(days, '2026-11-28', false)).toEqual(['2026-11-30']);
});

it('names the closed days that it passes over, and no others', () => {
  const days = home([
    ['2026-11-24', true],
    ['2026-11-25', false],
    ['2026-11-26', false],
    ['2026-11-27', true],
    ['2026-11-30', false],
  ]);
  const [, , thursday, , monday] = days.children[0]?.days ?? [];
  for (const day of [thursday, monday]) if (day) day.closureLabel = 'Pont';

  const shown = daysToShow(days, '2026-11-24', true);

  expect(closedAmong(days, shown, '2026-11-24')).toEqual([{ date: '2026-11-26', label: 'Pont' }]);
});

it('says what the days without school are called', () => {
  const days = home([['2026-12-19', false]], [['2026-12-21', false]]);
  days.children[1]?.days.forEach((day) => (day.closureLabel = 'Vacances de Noël'));

  expect(whyClosed(days)).toBe('Vacances de Noël');
  expect(whyClosed(home([['2026-12-19', false]]))).toBeUndefined();
});

it('lets lunch be changed until the instant itself', () => {
  const tuesdayNine = '2026-12-01T08:00:00Z';

  expect(isChangeable(tuesdayNine, new Date('2026-12-01T07:59:59Z'))).toBe(true);
  expect(isChangeable(tuesdayNine, new Date(tuesdayNine))).toBe(false);
});
