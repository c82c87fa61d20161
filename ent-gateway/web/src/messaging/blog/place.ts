/** Where an article stands: the blog of a class or, without one, the journal of its school. */
export interface BlogPlace {
  classId: string | null;
  schoolId: string;
}

/** A place as requests name it: by one of both. */
export const namedPlace = ({ classId, schoolId }: BlogPlace) => (classId ? { classId } : { schoolId });

/** The same in a body, which says both. */
export const wholePlace = ({ classId, schoolId }: BlogPlace) =>
  classId ? { classId, schoolId: null } : { classId: null, schoolId };

/** The words of an address that name the place. */
export const placeQuery = ({ classId, schoolId }: BlogPlace) =>
  classId ? `classe=${classId}` : `ecole=${schoolId}`;

/** The address of the blog. */
export const blogOf = (place: BlogPlace) => `/blog?${placeQuery(place)}`;
