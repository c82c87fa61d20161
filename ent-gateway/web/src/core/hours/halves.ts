import type { HalfDay, ReadHours, SchoolHours, Wednesdays } from './api';
import type { HoursKey } from './messages';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
export const dayHalves = ['MORNING', 'AFTERNOON'] as const;

/** A half-day as it is typed; without hours it is free. */
export interface HalfDraft {
  weekday: HalfDay['weekday'];
  half: HalfDay['half'];
  from: string;
  to: string;
}

export type HoursProblem = Extract<HoursKey, `problem.${string}`>;

const longest = { half: 210, day: 360, week: 1440 };

const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const lasts = ({ from, to }: HalfDraft) => (from && to ? Math.max(0, minute(to) - minute(from)) : 0);

/** Of Wednesdays there are mornings alone, in a week that has them or comes to have them. */
const isOffered = (weekday: HalfDay['weekday'], half: HalfDay['half'], wednesdays: Wednesdays) =>
  weekday !== 'WEDNESDAY' || (half === 'MORNING' && wednesdays !== 'CLOSED');

export const draftsOf = ({ halves, wednesdays }: ReadHours): HalfDraft[] =>
  weekdays.flatMap((weekday) =>
    dayHalves
      .filter((half) => isOffered(weekday, half, wednesdays))
      .map((half) => {
        const there = halves.find((one) => one.weekday === weekday && one.half === half);
        return { weekday, half, from: there?.from.slice(0, 5) ?? '', to: there?.to.slice(0, 5) ?? '' };
      }),
  );

const isFree = ({ from, to }: HalfDraft) => from === '' && to === '';

export const hoursOf = (drafts: readonly HalfDraft[]): SchoolHours => ({
  halves: drafts.filter((one) => !isFree(one)),
});

export const minutesOf = (drafts: readonly HalfDraft[]): number =>
  drafts.reduce((sum, one) => sum + lasts(one), 0);

/** What is wrong with a half-day by itself. */
export const halfProblem = (half: HalfDraft): HoursProblem | undefined =>
  isFree(half) || (lasts(half) > 0 && lasts(half) <= longest.half) ? undefined : 'problem.half';

/** What is wrong with the whole, once each half-day is well. */
export function weekProblem(drafts: readonly HalfDraft[], wednesdays: Wednesdays): HoursProblem | undefined {
  if (drafts.every(isFree)) return 'problem.none';
  if (wednesdays === 'OPEN' && drafts.every((one) => one.weekday !== 'WEDNESDAY' || isFree(one)))
    return 'problem.wednesday';
  const isDayWrong = weekdays.some((weekday) => {
    const day = drafts.filter((one) => one.weekday === weekday && !isFree(one));
    const [morning, afternoon] = day;
    return minutesOf(day) > longest.day || (morning && afternoon && afternoon.from < morning.to);
  });
  if (isDayWrong) return 'problem.day';
  return minutesOf(drafts) > longest.week ? 'problem.week' : undefined;
}
