import { addDays, type Day, mondayOf } from '../../app/format';
import type { ColouredChild } from '../../app/session';
import { type Activity, type Weekday, weekdays } from '../activities';
import type { DayAnswer, PatternWish, PatternWishes, Renewal, Result, Weeks } from './api';

/** What a child can be booked for. */
export interface Offer {
  child: ColouredChild;
  activities: Activity[];
}

/** The weekdays chosen for each child's activities, by `child/activity`. */
export type Chosen = Record<string, Weekday[]>;

export const slot = (childId: string, activityId: string) => `${childId}/${activityId}`;

/** Twelve weeks from next Monday: about a term. */
export function nextTerm(today: Day): { from: Day; to: Day } {
  const from = addDays(mondayOf(today), 7);
  return { from, to: addDays(from, 12 * 7 - 3) };
}

export function toggled(chosen: Chosen, key: string, day: Weekday): Chosen {
  const days = chosen[key] ?? [];
  const next = days.includes(day) ? days.filter((one) => one !== day) : [...days, day];
  return { ...chosen, [key]: weekdays.filter((one) => next.includes(one)) };
}

/** The first child's days for all other children who have the same kind of activity. */
export function sameForAll(chosen: Chosen, offers: { childId: string; activities: Activity[] }[]): Chosen {
  const [first, ...others] = offers;
  if (!first) return chosen;
  const next = { ...chosen };
  for (const { childId, activities } of others) {
    for (const activity of activities) {
      const model = first.activities.find(({ kind }) => kind === activity.kind);
      if (!model) continue;
      const days = chosen[slot(first.childId, model.id)] ?? [];
      next[slot(childId, activity.id)] = days.filter((day) => activity.weekdays.includes(day));
    }
  }
  return next;
}

/** @param payer the household that pays, as an agent names it */
export function wishesOf(chosen: Chosen, from: Day, to: Day, weeks: Weeks, payer = ''): PatternWishes {
  const wishes: PatternWish[] = Object.entries(chosen).flatMap(([key, days]) => {
    const [childId = '', activityId = ''] = key.split('/');
    return days.length ? [{ childId, activityId, weekdays: days, weeks }] : [];
  });
  return { from, to, wishes, ...(payer && { householdId: payer }) };
}

/** A renewal by weeks, for the form holds days of every, of odd or of even weeks. */
export function byWeeks(renewals: Renewal[]): { weeks: Weeks; renewal: Renewal }[] {
  const [first] = renewals;
  const wishes = renewals.flatMap((renewal) => renewal.wishes);
  const all: Weeks[] = ['EVERY', 'ODD', 'EVEN'];
  return all.flatMap((weeks) => {
    const some = wishes.filter((wish) => (wish.weeks ?? 'EVERY') === weeks);
    return first && some.length ? [{ weeks, renewal: { ...first, wishes: some } }] : [];
  });
}

/** The days of a renewal, as the form holds them. */
export function renewed({ wishes }: Renewal): Chosen {
  const chosen: Record<string, Weekday[]> = {};
  for (const { childId, activityId, weekdays: days } of wishes) {
    const known = chosen[slot(childId, activityId)] ?? [];
    chosen[slot(childId, activityId)] = weekdays.filter((day) => known.includes(day) || days.includes(day));
  }
  return chosen;
}

export interface Refused {
  result: Result;
  label: string;
  dates: Day[];
}

/** Days that won't be booked though they might have been, and those on which there is nothing to book. */
export function apart(days: DayAnswer[]): { refused: Refused[]; closed: Refused[] } {
  const groups = byReason(days);
  return {
    refused: groups.filter(({ result }) => result !== 'CLOSED'),
    closed: groups.filter(({ result }) => result === 'CLOSED'),
  };
}

const AS_WISHED: Result[] = ['BOOKED', 'WAITING', 'CANCELLED', 'ALREADY_BOOKED'];

/** By reason, and the first day away of a child who leaves; a day that two children share is said once. */
function byReason(days: DayAnswer[]): Refused[] {
  const groups = new Map<string, Refused>();
  for (const { result, closure, leavesOn, date } of days) {
    if (AS_WISHED.includes(result)) continue;
    const label = closure?.label ?? leavesOn ?? '';
    const group = groups.get(`${result}/${label}`) ?? { result, label, dates: [] };
    if (!group.dates.includes(date)) group.dates.push(date);
    groups.set(`${result}/${label}`, group);
  }
  return [...groups.values()].map((group) => ({ ...group, dates: group.dates.toSorted() }));
}
