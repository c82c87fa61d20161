import { expect, it } from 'vitest';
import { addDays, type Day } from '../../app/format';
import type { Slot } from './api';
import { areApart, clashesOf, overlap, twiceIn } from './overlaps';
import { reading } from './components/testWeek';
import { isoWeek, weekdays } from './weeks';

/** Always the same numbers, so that what fails fails again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
const next = numbers(7);
const pick = <T>(all: readonly T[]): T => all[next(all.length)] as T;
const firstDay = '2026-08-31';
/** Some before the first day, for slots that have always been. */
const earlier = 10;
const weeks = 70;

type Times = Pick<Slot, 'weekday' | 'from' | 'to' | 'weeks' | 'startsOn' | 'endsOn'>;

function some(): Times {
  const hour = 8 + next(3);
  const startsOn = next(2) ? addDays(firstDay, next(300)) : null;
  const endsOn = next(2) ? addDays(startsOn ?? firstDay, next(40)) : null;
  return {
    weekday: pick(weekdays.slice(0, 2)),
    from: `0${hour}:00:00`.slice(-8),
    to: `0${hour + 1}:${pick(['00', '30'])}:00`.slice(-8),
    weeks: pick(['EVERY', 'ODD', 'EVEN']),
    startsOn,
    endsOn,
  };
}

/** Looks at each week of more than a year, that of 53 weeks among them. */
function meetsSomeDay(one: Times, other: Times): boolean {
  const there = (slot: Times, monday: Day): boolean => {
    const day = addDays(monday, weekdays.indexOf(slot.weekday as (typeof weekdays)[number]));
    const odd = Number(isoWeek(monday).slice(-2)) % 2 === 1;
    return (
      (slot.weeks === 'EVERY' || (slot.weeks === 'ODD') === odd) &&
      (slot.startsOn === null || slot.startsOn <= day) &&
      (slot.endsOn === null || day <= slot.endsOn)
    );
  };
  const hours = one.weekday === other.weekday && one.from < other.to && other.from < one.to;
  return (
    hours &&
    Array.from({ length: weeks }, (_, week) => addDays(firstDay, 7 * (week - earlier))).some(
      (monday) => there(one, monday) && there(other, monday),
    )
  );
}

it('finds what looking at each week of a year finds', () => {
  const pairs = Array.from({ length: 3_000 }, () => [some(), some()] as const);
  const wrong = pairs.filter(([one, other]) => overlap(one, other) !== meetsSomeDay(one, other));

  expect(wrong).toEqual([]);
  expect(pairs.filter(([one, other]) => overlap(one, other)).length).toBeGreaterThan(100);
});

const group = (id: string, pupilIds: string[]) => ({ id, name: id, shared: false, pupilIds });
const groups = [group('readers', ['lea', 'tom']), group('singers', ['nina']), group('some', ['tom'])];
const of = (id: string, groupId: string | null, more: Partial<Slot> = {}): Slot => ({
  ...reading,
  id,
  groupId,
  ...more,
});

it('lets groups meet that have no pupil in common, and says where a pupil would be twice', () => {
  const [readers, singers, some, all] = [
    of('a', 'readers'),
    of('b', 'singers'),
    of('c', 'some'),
    of('d', null),
  ];

  expect(areApart(readers, singers, groups)).toBe(true);
  expect(areApart(readers, some, groups)).toBe(false);
  expect(areApart(readers, all, groups)).toBe(false);
  expect(areApart(readers, readers, groups)).toBe(false);
  expect(twiceIn({ slots: [readers, singers, some], groups })).toEqual([[readers, some]]);
  expect(
    clashesOf(readers, { slots: [readers, singers, some], uses: [], engagements: [], groups }).own,
  ).toEqual([some]);
});

it('meets the other slot that a teacher takes', () => {
  const { id, ...there } = of('elsewhere', null);
  const use = { ...there, className: 'CM2', slotIds: ['mine'] };
  const grid = { slots: [], uses: [], engagements: [use], groups };

  expect(clashesOf(of('mine', null), grid).teacher).toBe(use);
  expect(clashesOf(of('mine', null, { from: '14:00:00', to: '15:00:00' }), grid).teacher).toBeUndefined();
});
