import { useSession } from '../../app/session';
import type { FacesPlace } from '../faces';
import type { Space } from './api';

/** Where the pupils on pictures of a space are looked for: in its class, or in the viewer's own. */
export function useFacesPlace({ classId, schoolId }: Space): FacesPlace {
  const { me } = useSession();
  return { classId: classId ?? null, schoolId: schoolId ?? me.classes[0]?.schoolId ?? '' };
}
