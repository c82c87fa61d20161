import { useQueries, useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { classesQuery, pupilsQuery } from '../school';
import type { FacePupil, FacesPlace } from './api';

/** The pupils of a class; for a school those of the viewer's own classes there, to the head of all; or those that a place names. */
export function usePupils({ classId, schoolId, among }: FacesPlace): FacePupil[] {
  const { me, space } = useSession();
  const all = useQuery({
    ...classesQuery(schoolId),
    enabled: !among && !classId && schoolId !== '' && space === 'head',
  });
  const own = space === 'head' ? (all.data ?? []) : me.classes.filter((one) => one.schoolId === schoolId);
  const ofClass = classId ? [classId] : own.map(({ id }) => id);
  const asked = among ? [] : ofClass;
  const listed = useQueries({ queries: asked.map(pupilsQuery) }).flatMap(({ data }) => data ?? []);
  return among ?? listed;
}
