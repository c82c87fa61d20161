import { addDays, type Day } from '../../app/format';
import { listClosures, schoolDaysAfter } from '../../core/school';
import { dayOfEntry, type DiaryEntry, diaryOfChild } from '../diary';

export interface NextWork {
  day: Day;
  entries: DiaryEntry[];
}

/** The next day for which something is due; when nothing is, the next day of school. */
export function nextWork(entries: DiaryEntry[], now: Day, schoolDay: Day): NextWork {
  const due = entries.filter((entry) => entry.kind === 'HOMEWORK' && dayOfEntry(entry) > now);
  const [first] = due.map(dayOfEntry).sort();
  const day = first ?? schoolDay;
  return { day, entries: due.filter((entry) => dayOfEntry(entry) === day) };
}

/** Looks as far as the next day of school, and a week ahead at least. */
export async function findNextWork(
  pupilId: string,
  schoolId: string | undefined,
  now: Day,
): Promise<NextWork> {
  const closures = schoolId ? await listClosures(schoolId, now, addDays(now, 61)) : [];
  const schoolDay = schoolDaysAfter(now, closures, 1)[0] ?? addDays(now, 1);
  const week = addDays(now, 8);
  const { entries } = await diaryOfChild(pupilId, now, schoolDay > week ? schoolDay : week);
  return nextWork(entries, now, schoolDay);
}
