import { useQueries } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { classesQuery } from '../school';
import { usePlaces } from './usePlaces';

/** The classes that somebody leads in a space, of one school or of all of theirs. */
export function useClasses(schoolId: string | null | undefined): { id: string; name: string }[] {
  const { me, space } = useSession();
  const places = usePlaces();
  const schools = space === 'head' ? places.flatMap((place) => place.schoolId ?? []) : [];
  const asked = useQueries({ queries: schools.map((school) => classesQuery(school)) });
  const all = space === 'head' ? asked.flatMap(({ data }) => data ?? []) : me.classes;
  return all.filter((one) => !schoolId || one.schoolId === schoolId).map(({ id, name }) => ({ id, name }));
}
