import { answer, api, type Schemas } from '../../app/http';

export type FacePupil = Pick<Schemas['ChildView'], 'id' | 'givenName' | 'familyName'>;
export type FoundPupil = Schemas['ChildView'];

/** Where pictures stand: in a class or, without one, in a school. */
export interface FacesPlace {
  classId: string | null;
  schoolId: string;
}

export const searchPupils = ({ classId, schoolId }: FacesPlace, search: string, signal: AbortSignal) =>
  answer(
    api.GET('/api/messaging/picture-pupils', {
      params: { query: { ...(classId ? { classId } : { schoolId }), search } },
      signal,
    }),
  );
