import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { classesQuery } from '../../core/school';

/** The classes of a school that somebody leads: the own ones, or all for its head. */
export function useClasses(schoolId: string): { id: string; name: string }[] {
  const { me, space } = useSession();
  const listed = useQuery({ ...classesQuery(schoolId), enabled: space === 'head' });
  return space === 'head' ? (listed.data ?? []) : me.classes.filter((one) => one.schoolId === schoolId);
}
