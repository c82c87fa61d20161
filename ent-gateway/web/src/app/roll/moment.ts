import { CalendarDateTime, toZoned } from '@internationalized/date';
import { type Day, townZone } from '../format';

/** A time of a day on the town's clock. */
export function momentOf(day: Day, hour: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return toZoned(new CalendarDateTime(year, month, date, hours, minutes), townZone())
    .toDate()
    .toISOString();
}
