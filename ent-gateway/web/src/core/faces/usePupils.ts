import { useQueries, useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { classesQuery, pupilsQuery } from '../school';
import type { FacesPlace } from './api';

/** The pupils of a class; for a school those of the viewer's own classes there, to the head of all. */
export function usePupils({ classId, schoolId }: FacesPlace) {
  const { me, space } = useSession();
  const all = useQuery({
    ...classesQuery(schoolId),
    enabled: !classId && schoolId !== '' && space === 'head',
  });
  const own = space === 'head' ? (all.data ?? []) : me.classes.filter((one) => one.schoolId === schoolId);
  const asked = classId ? [classId] : own.map(({ id }) => id);
  return useQueries({ queries: asked.map(pupilsQuery) }).flatMap(({ data }) => data ?? []);
}
