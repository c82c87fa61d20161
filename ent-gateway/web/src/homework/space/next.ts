import { type Day, nextWeekday, weekday } from '../../app/format';
import type { DiaryEntry } from '../diary/api';
import { dayOfEntry } from '../diary/days';

export interface NextWork {
  day: Day;
  entries: DiaryEntry[];
}

/** The next day for which something is due; when nothing is, the next day that isn't a Wednesday. */
export function nextWork(entries: DiaryEntry[], now: Day): NextWork {
  const due = entries.filter((entry) => entry.kind === 'HOMEWORK' && dayOfEntry(entry) > now);
  const [first] = due.map(dayOfEntry).sort();
  const tomorrow = nextWeekday(now);
  const day = first ?? (weekday(tomorrow) === 3 ? nextWeekday(tomorrow) : tomorrow);
  return { day, entries: due.filter((entry) => dayOfEntry(entry) === day) };
}
