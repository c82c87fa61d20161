import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { schoolsOf, schoolsQuery } from '../../core/school';

/** The schools whose library somebody uses: of the own children or classes, or those headed. */
export function useSchools(): { id: string; name: string }[] {
  const { me, space } = useSession();
  const heads = space === 'head';
  const schools = useQuery({ ...schoolsQuery, enabled: heads });
  if (heads) return schoolsOf(me, space, schools.data ?? []).map(({ id, name }) => ({ id, name }));
  const all =
    space === 'family'
      ? me.children.map(({ schoolId, schoolName }) => ({ id: schoolId, name: schoolName }))
      : me.classes.map(({ schoolId, name }) => ({ id: schoolId, name }));
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}
