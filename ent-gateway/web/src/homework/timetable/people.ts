import type { PlannedSlot, TimetableWeek } from './api';

type Named = Pick<TimetableWeek, 'teachers' | 'groups'>;

/** For whom a slot is and who takes it, where it isn't the whole class with all its teachers. */
export function peopleOf(
  { groupId, teacherId }: Pick<PlannedSlot, 'groupId' | 'teacherId'>,
  week: Named,
): string {
  const group = week.groups.find(({ id }) => id === groupId);
  const teacher = week.teachers.find(({ id }) => id === teacherId);
  return [
    ...(group ? [group.name] : []),
    ...(teacher ? [`${teacher.givenName} ${teacher.familyName}`] : []),
  ].join(', ');
}
