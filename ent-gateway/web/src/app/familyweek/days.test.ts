import { expect, it } from 'vitest';
import type { SchoolEvent } from '../../homework/events';
import type { Home, HomeDay } from '../home';
import type { Child } from '../session';
import { weekOf, withEvents } from './days';

const entry = (id: string, shownAt = '2026-11-23T16:00:00Z') => ({
  id,
  date: '2026-11-23',
  dueDate: '2026-11-26',
  subject: 'Lecture',
  text: 'Page 12',
  shownAt,
  ticked: false,
  handIn: false,
  handedIn: false,
});

const day = (date: string, more: Partial<HomeDay> = {}): HomeDay => ({
  date,
  open: true,
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
  ...more,
});

const home = (...days: HomeDay[][]): Home => ({
  children: days.map((ofChild, index) => ({
    child: {
      id: String(index),
      givenName: 'Léa',
      familyName: 'Benali',
      classId: 'c',
      className: 'CE1',
      schoolId: 's',
      schoolName: 'Jean-Macé',
    },
    coming: null,
    leavesOn: null,
    days: ofChild,
  })),
  nextSchoolDay: null,
  offers: [],
  files: [],
  unexplained: [],
  unreadMessages: 0,
  imagesUnanswered: [],
  imagesInRegister: [],
  unavailable: [],
});

const closed = { open: false };

it('leaves out a day without school on which nothing is due, unless it has a name', () => {
  const week = home([
    day('2026-11-24'),
    day('2026-11-25', closed),
    day('2026-11-26', { ...closed, closureLabel: 'Journée pédagogique' }),
  ]);

  expect(weekOf(week, undefined).map((one) => [one.date, one.closed])).toEqual([
    ['2026-11-24', undefined],
    ['2026-11-26', 'Journée pédagogique'],
  ]);
});

it('keeps a day on which one child has school, or something is due all the same', () => {
  const week = home(
    [day('2026-11-25', closed), day('2026-11-26', closed)],
    [day('2026-11-25'), day('2026-11-26', { ...closed, homework: [entry('e')] })],
  );

  expect(weekOf(week, undefined).map(({ date, children }) => [date, children.length])).toEqual([
    ['2026-11-25', 2],
    ['2026-11-26', 2],
  ]);
  expect(weekOf(week, '0')).toEqual([]);
});

it('adds the days on which there is nothing but an event, up to the week-end', () => {
  const event = { children: ['lea'], when: { from: '2026-11-25', to: '2026-11-28' } };
  const days = weekOf(home([day('2026-11-26')]), undefined);

  expect(
    withEvents(days, '2026-11-23', [event as unknown as SchoolEvent], [{ id: 'lea' } as Child]).map(
      ({ date }) => date,
    ),
  ).toEqual(['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']);
});

it('names the class to which a child comes on the first day of school there, in each week', () => {
  const coming = { firstDay: '2026-11-25', schoolClass: { id: 'd', name: 'CE2', schoolId: 's' } };
  const told = (...days: HomeDay[]) => {
    const [first, second] = home(days, days).children;
    const children = [...(first ? [{ ...first, coming }] : []), ...(second ? [second] : [])];
    return weekOf({ ...home(), children }, undefined).map(({ date, children: shown }) => [
      date,
      ...shown.map(({ joins }) => joins?.schoolClass.name),
    ]);
  };

  expect(told(day('2026-11-24'), day('2026-11-25', closed), day('2026-11-26'), day('2026-11-27'))).toEqual([
    ['2026-11-24', undefined, undefined],
    ['2026-11-26', 'CE2', undefined],
    ['2026-11-27', undefined, undefined],
  ]);
  expect(told(day('2026-11-30'))).toEqual([['2026-11-30', 'CE2', undefined]]);
  expect(told(day('2026-11-24'))).toEqual([['2026-11-24', undefined, undefined]]);
});
