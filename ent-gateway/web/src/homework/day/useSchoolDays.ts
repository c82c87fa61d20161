import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { useSession } from '../../app/session';
import { closuresQuery, type SchoolClosure, schoolDaysAfter } from '../../core/school';

export interface ClassCalendar {
  /** the next five days of school, none as long as they aren't known */
  next: Day[];
  closures: SchoolClosure[];
}

/** The days after a lesson on which a class has school. */
export function useSchoolDays(classId: string, lesson: Day): ClassCalendar {
  const { me } = useSession();
  const schoolId = me.classes.find(({ id }) => id === classId)?.schoolId ?? '';
  const { data: closures } = useQuery({ ...closuresQuery(schoolId, lesson), enabled: schoolId !== '' });
  return { next: closures ? schoolDaysAfter(lesson, closures, 5) : [], closures: closures ?? [] };
}

/** A day of school, or the next one after a day without. */
export function useSchoolDay(classId: string, day: Day): Day {
  const { next, closures } = useSchoolDays(classId, day);
  return closures.some(({ date }) => date === day) ? (next[0] ?? day) : day;
}
