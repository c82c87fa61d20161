import { useQuery } from '@tanstack/react-query';
import { schoolScope, useSession } from '../../app/session';
import type { FacesPlace } from '../faces';
import type { Space } from './api';
import { membersQuery } from './queries';

/**
 * Where the pupils on pictures of a space are looked for: in its class; in a group among its own pupils, then, by teachers and
 * heads, in each of their schools.
 */
export function useFacesPlace({ id, kind, classId, schoolId }: Space): FacesPlace {
  const { me, space } = useSession();
  const members = useQuery({ ...membersQuery(id), enabled: kind === 'GROUP' });
  if (kind !== 'GROUP' && schoolId) return { classId: classId ?? null, schoolId };
  const schools = [...new Set([...me.classes.map((one) => one.schoolId), ...(schoolScope(me, space) ?? [])])];
  return {
    classId: null,
    schoolId: schools[0] ?? '',
    elsewhere: schools.slice(1),
    ...(kind === 'GROUP' && { among: (members.data ?? []).filter(({ className }) => className) }),
  };
}
