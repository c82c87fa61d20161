import { faultAt } from '../../app/http';
import { type CutOff, type NewActivity, type Weekday, weekdays } from './api';
import type { ActivityKey } from './messages';
import { usualCutOff } from './words';

export type CutOffKind = CutOff['kind'];

/** A cut-off as it is typed: what its kind does not ask for keeps its usual value. */
export interface DraftCutOff {
  kind: CutOffKind;
  days: string;
  weekdays: Weekday[];
  weekday: Weekday;
  weeks: string;
  dayOfMonth: string;
  at: string;
}

/** An activity as it is typed. */
export interface Draft extends Omit<
  NewActivity,
  'capacity' | 'toleranceMinutes' | 'bookingCutOff' | 'cancellingCutOff'
> {
  capacity: string;
  toleranceMinutes: string;
  bookingCutOff: DraftCutOff;
  cancellingCutOff: DraftCutOff;
}

type Problem = Extract<ActivityKey, `problem.${string}`>;
export type CutOffFaults = Partial<Record<'days' | 'weeks' | 'dayOfMonth' | 'at', Problem>>;
export interface Faults {
  name?: Problem;
  capacity?: Problem;
  billedHours?: Problem;
  tolerance?: Problem;
  to?: Problem;
  closesAt?: Problem;
  weekdays?: Problem;
  bookingCutOff?: CutOffFaults;
  cancellingCutOff?: CutOffFaults;
}

export function typedCutOff(cutOff: CutOff): DraftCutOff {
  const usual = {
    days: '1',
    weekdays: [...weekdays],
    weekday: 'FRIDAY',
    weeks: '1',
    dayOfMonth: '20',
  } as const;
  const { kind, at } = cutOff;
  const own = { ...usual, weekdays: [...usual.weekdays], kind, at: at.slice(0, 5) };
  switch (cutOff.kind) {
    case 'WORKING_DAYS_BEFORE':
    case 'DAYS_BEFORE':
      return { ...own, days: String(cutOff.days) };
    case 'PREVIOUS_WEEKDAY':
      return { ...own, weekdays: cutOff.weekdays };
    case 'WEEKDAY_OF_WEEK_BEFORE':
      return { ...own, weekday: cutOff.weekday, weeks: String(cutOff.weeks) };
    case 'DAY_OF_MONTH_BEFORE':
      return { ...own, dayOfMonth: String(cutOff.dayOfMonth) };
  }
}

/** The usual cut-off of another kind, at the same hour. */
export const ofKind = (kind: CutOffKind, at: string): DraftCutOff => typedCutOff(usualCutOff(kind, at));

export function cutOffOf({ kind, at, ...typed }: DraftCutOff): CutOff {
  switch (kind) {
    case 'WORKING_DAYS_BEFORE':
    case 'DAYS_BEFORE':
      return { kind, days: Number(typed.days), at };
    case 'PREVIOUS_WEEKDAY':
      return { kind, weekdays: typed.weekdays, at };
    case 'WEEKDAY_OF_WEEK_BEFORE':
      return { kind, weekday: typed.weekday, weeks: Number(typed.weeks), at };
    case 'DAY_OF_MONTH_BEFORE':
      return { kind, dayOfMonth: Number(typed.dayOfMonth), at };
  }
}

export const typedActivity = (activity: NewActivity): Draft => ({
  ...activity,
  capacity: String(activity.capacity),
  toleranceMinutes: String(activity.toleranceMinutes ?? 0),
  bookingCutOff: typedCutOff(activity.bookingCutOff),
  cancellingCutOff: typedCutOff(activity.cancellingCutOff),
});

/** What is sent; only of a draft without faults. */
export const activityOf = (draft: Draft): NewActivity => ({
  ...draft,
  capacity: Number(draft.capacity),
  toleranceMinutes: Number(draft.toleranceMinutes),
  billedHours: isByTime(draft) ? (draft.billedHours ?? 'AS_BOOKED') : 'AS_BOOKED',
  bookingCutOff: cutOffOf(draft.bookingCutOff),
  cancellingCutOff: cutOffOf(draft.cancellingCutOff),
});

/** Only hours and quarters can be billed as they were. */
export const isByTime = ({ unit }: Pick<Draft, 'unit'>) => unit === 'HOUR' || unit === 'QUARTER_HOUR';

const whole = (text: string, least: number, most: number) =>
  /^\d{1,5}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;

/** The same bounds as the server's. */
export function cutOffFaults({ kind, days, weeks, dayOfMonth, at }: DraftCutOff): CutOffFaults {
  const hour: CutOffFaults = at === '' ? { at: 'problem.at' } : {};
  switch (kind) {
    case 'WORKING_DAYS_BEFORE':
      return { ...hour, ...(!whole(days, 0, 20) && { days: 'problem.workingDays' }) };
    case 'DAYS_BEFORE':
      return { ...hour, ...(!whole(days, 0, 60) && { days: 'problem.days' }) };
    case 'WEEKDAY_OF_WEEK_BEFORE':
      return { ...hour, ...(!whole(weeks, 1, 8) && { weeks: 'problem.weeks' }) };
    case 'DAY_OF_MONTH_BEFORE':
      return { ...hour, ...(!whole(dayOfMonth, 1, 28) && { dayOfMonth: 'problem.dayOfMonth' }) };
    case 'PREVIOUS_WEEKDAY':
      return hour;
  }
}

const backwards = (first: string | null | undefined, last: string | null | undefined) =>
  Boolean(first) && Boolean(last) && (first ?? '') >= (last ?? '');

export function faultsOf(draft: Draft): Faults {
  const { from, to, opensAt, closesAt } = draft;
  const booking = cutOffFaults(draft.bookingCutOff);
  const cancelling = cutOffFaults(draft.cancellingCutOff);
  return {
    ...(draft.name.trim() === '' && { name: 'problem.name' }),
    ...(!whole(draft.capacity, 1, 10_000) && { capacity: 'problem.capacity' }),
    ...((Boolean(from) !== Boolean(to) || backwards(from, to)) && { to: 'problem.to' }),
    ...(isByTime(draft) &&
      draft.billedHours === 'AS_PRESENT' &&
      !from && { billedHours: 'problem.billedHours' }),
    ...(!whole(draft.toleranceMinutes, 0, 120) && { tolerance: 'problem.tolerance' }),
    ...(backwards(opensAt, closesAt) && { closesAt: 'problem.closesAt' }),
    ...(draft.weekdays.length === 0 && { weekdays: 'problem.weekdays' }),
    ...(Object.keys(booking).length > 0 && { bookingCutOff: booking }),
    ...(Object.keys(cancelling).length > 0 && { cancellingCutOff: cancelling }),
  };
}

/** What the server found wrong with the fields it was sent. */
export const refusedFields = (error: unknown): Faults => ({
  ...(faultAt(error, 'name') && { name: 'problem.name' }),
  ...(faultAt(error, 'capacity') && { capacity: 'problem.capacity' }),
  ...(faultAt(error, 'billedHours') && { billedHours: 'problem.billedHours' }),
  ...(faultAt(error, 'toleranceMinutes') && { tolerance: 'problem.tolerance' }),
  ...(faultAt(error, 'from', 'to') && { to: 'problem.to' }),
  ...(faultAt(error, 'opensAt', 'closesAt') && { closesAt: 'problem.closesAt' }),
  ...(faultAt(error, 'weekdays') && { weekdays: 'problem.weekdays' }),
});
