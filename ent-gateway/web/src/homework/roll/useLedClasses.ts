import { useQueries, useQuery } from '@tanstack/react-query';
import { type ClassRef, useSession } from '../../app/session';
import { classesQuery, schoolsOf, schoolsQuery } from '../../core/school';

/** The classes whose roll somebody takes: the own ones, or all of the schools that they head. */
export function useLedClasses(): ClassRef[] {
  const { me, space } = useSession();
  const isHead = space === 'head';
  const { data: schools = [] } = useQuery({ ...schoolsQuery, enabled: isHead });
  const headed = isHead ? schoolsOf(me, space, schools) : [];
  const listed = useQueries({ queries: headed.map(({ id }) => classesQuery(id)) });
  return isHead ? listed.flatMap(({ data }) => data ?? []) : me.classes;
}
