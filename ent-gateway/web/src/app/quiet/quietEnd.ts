import { addDays, type Day, weekday } from '../format';

export interface QuietHours {
  /** `20:00` */
  from: string;
  until: string;
  weekends: boolean;
}

/** The day on whose morning the quiet hours end that last now, in the town's time; undefined outside of them. */
export function quietEnd({ from, until, weekends }: QuietHours, day: Day, hour: string): Day | undefined {
  const isWeekend = (one: Day) => weekends && weekday(one) > 5;
  if (hour >= until.slice(0, 5) && hour < from.slice(0, 5) && !isWeekend(day)) return undefined;
  let end = hour < until.slice(0, 5) ? day : addDays(day, 1);
  while (isWeekend(end)) end = addDays(end, 1);
  return end;
}
