import { addDays, type Day } from '../../app/format';

/** A moment of the town: a day, and an hour where it isn't the day's end. */
export interface Deadline {
  day: Day;
  hour: number | undefined;
}

/** Until when an absence may be explained: hours are counted from the end of its day. */
export function deadlineOf(day: Day, hours: number): Deadline {
  const rest = hours % 24;
  const days = Math.floor(hours / 24);
  return rest === 0
    ? { day: addDays(day, days), hour: undefined }
    : { day: addDays(day, days + 1), hour: rest };
}

export const isOver = ({ day, hour }: Deadline, today: Day, hourNow: number) =>
  today > day || (today === day && hour !== undefined && hourNow >= hour);
