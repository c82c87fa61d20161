import { schoolScope, useSession } from '../../app/session';
import type { FacesPlace } from '../faces';
import type { Space } from './api';

/** Where the pupils on pictures of a space are looked for: in its class, or in the viewer's own, to a head in the school. */
export function useFacesPlace({ classId, schoolId }: Space): FacesPlace {
  const { me, space } = useSession();
  const own = () => me.classes[0]?.schoolId ?? schoolScope(me, space)?.[0] ?? '';
  return { classId: classId ?? null, schoolId: schoolId ?? own() };
}
