import { expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../../app/http';
import type { Slot } from './api';
import {
  backTo,
  draftOf,
  newSlot,
  problemsOf,
  saveProblem,
  slotOf,
  underOwnIds,
  withSlot,
} from './slotDraft';

const reading: Slot = {
  id: 's1',
  weekday: 'MONDAY',
  from: '08:30:00',
  to: '09:30:00',
  weeks: 'EVERY',
  kind: 'LESSON',
  subject: 'FRENCH',
  title: 'Lecture',
  place: null,
  bring: null,
  startsOn: null,
  endsOn: null,
  teacherId: null,
  groupId: null,
};

it('reads a slot and writes it back as it was', () => {
  expect(slotOf(draftOf(reading))).toEqual({ ...reading, from: '08:30', to: '09:30' });
});

it('writes a recess without a subject', () => {
  expect(slotOf({ ...newSlot('TUESDAY'), what: 'RECESS' })).toMatchObject({ kind: 'RECESS', subject: null });
});

it.each([
  ['hours out of the day', { from: '06:30' }, { hours: 'problem.hours' }],
  ['an hour that is missing', { to: '' }, { hours: 'problem.hours' }],
  ['an end before the beginning', { to: '08:30' }, { hours: 'problem.order' }],
  ['no name for something else', { what: 'OTHER' as const }, { title: 'problem.title' }],
  ['a period upside down', { startsOn: '2027-01-04', endsOn: '2026-12-18' }, { period: 'problem.period' }],
])('finds %s', (_, change, problems) => {
  expect(problemsOf({ ...newSlot('MONDAY'), ...change })).toEqual(problems);
});

it('puts a changed slot in the place of the one it was', () => {
  const longer = { ...reading, to: '10:00' };

  expect(withSlot([reading], longer)).toEqual([longer]);
});

it('brings back a slot that one’s own act took away as it was: its place, its teacher, its group, and what lies in it', () => {
  const grouped: Slot = { ...reading, place: 'BCD', teacherId: 'her', groupId: 'readers' };
  expect(backTo([grouped], [], [])).toEqual([grouped]);
  expect(backTo([grouped], [], [grouped])).toEqual([grouped]);
});

it('takes up the slots of another class under the ids of own ones that are the same lesson', () => {
  const sums: Slot = { ...reading, id: 's2', from: '10:00:00', to: '11:00:00', title: 'Calcul' };
  const copied = [
    { ...reading, id: null, place: 'Gymnase' },
    { ...reading, id: null, weekday: 'FRIDAY' as const },
  ];
  expect(underOwnIds([sums, reading], copied)).toEqual([
    { ...copied[0], id: 's1' },
    { ...copied[1], id: null },
  ]);
});

it('takes back what one’s own act added or changed, and keeps what a colleague wrote meanwhile', () => {
  const sums: Slot = { ...reading, id: 's2', weekday: 'TUESDAY', title: 'Calcul' };
  const foreign: Slot = { ...reading, id: 's3', weekday: 'FRIDAY', title: 'Chorale' };
  const moved: Slot = { ...reading, weekday: 'THURSDAY' };
  const again: Slot = { ...moved, place: 'BCD' };

  expect(backTo([reading], [reading, sums], [reading, sums, foreign])).toEqual([reading, foreign]);
  expect(backTo([reading], [moved], [moved, foreign])).toEqual([reading, foreign]);
  expect(backTo([reading], [moved], [again])).toEqual([again]);
  expect(backTo([reading, sums], [moved, sums], [foreign])).toEqual([foreign]);
});

it('says why nothing was saved', () => {
  const refused = new ProblemError({
    type: 'urn:ent:problem:core:invalid',
    status: 400,
    errors: [{ field: 'slots[1].from', code: 'overlaps' }],
  });

  expect(saveProblem(refused)).toBe('problem.overlaps');
  expect(
    saveProblem(new ProblemError({ type: 'urn:ent:problem:homework:no-school-that-day', status: 409 })),
  ).toBe('problem.noSchool');
  expect(saveProblem(new UnreachableError())).toBe('problem.offline');
});
