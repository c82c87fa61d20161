import { answer, api, type Schemas } from '../../app/http';

export type FacePupil = Pick<Schemas['ChildView'], 'id' | 'givenName' | 'familyName'>;
export type FoundPupil = Schemas['ChildView'];

/** Where pictures stand: in a class or, without one, in a school. */
export interface FacesPlace {
  classId: string | null;
  schoolId: string;
  /** further schools in which pupils are looked for */
  elsewhere?: string[];
  /** those to choose from, in place of a class's */
  among?: FacePupil[];
}

/** Those of every school of the place whose name has this part. */
export async function searchPupils(
  { classId, schoolId, elsewhere = [] }: FacesPlace,
  search: string,
  signal: AbortSignal,
): Promise<FoundPupil[]> {
  const places = classId ? [{ classId }] : [schoolId, ...elsewhere].map((one) => ({ schoolId: one }));
  const found = await Promise.all(
    places.map((place) =>
      answer(api.GET('/api/messaging/picture-pupils', { params: { query: { ...place, search } }, signal })),
    ),
  );
  return found.flat();
}
