import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { schoolsOf, schoolsQuery } from '../../core/school';
import { keptByTownQuery } from './townKeeping';

/** The schools whose library somebody uses: of the own children or classes, those headed, or those that let the town's librarian. */
export function useSchools(): { id: string; name: string }[] {
  const { me, space } = useSession();
  const isFamily = space === 'family';
  const isLibrarian = space === 'librarian';
  const { data: schools = [] } = useQuery({ ...schoolsQuery, enabled: !isFamily });
  const { data: kept = [] } = useQuery({ ...keptByTownQuery, enabled: isLibrarian });
  if (space === 'head') return schoolsOf(me, space, schools).map(({ id, name }) => ({ id, name }));
  if (isLibrarian) return schools.filter(({ id }) => kept.includes(id)).map(({ id, name }) => ({ id, name }));
  const all = isFamily
    ? me.children.map(({ schoolId, schoolName }) => ({ id: schoolId, name: schoolName }))
    : me.classes.map(({ schoolId, name }) => ({
        id: schoolId,
        // a class stands for its school until the schools are known
        name: schools.find(({ id }) => id === schoolId)?.name ?? name,
      }));
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}
