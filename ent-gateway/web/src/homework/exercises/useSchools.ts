import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { type School, schoolsOf, schoolsQuery } from '../../core/school';

/** The schools in which somebody teaches, or which they head. */
export function useSchools(): School[] {
  const { me, space } = useSession();
  const { data: schools = [] } = useQuery(schoolsQuery);
  if (space === 'head') return schoolsOf(me, space, schools);
  return schools.filter(({ id }) => me.classes.some(({ schoolId }) => schoolId === id));
}
