/** Where an article stands: the blog of a class or, without one, the journal of its school. */
export interface BlogPlace {
  classId: string | null;
  schoolId: string;
}

/** A place as requests name it: by one of both. */
export const namedPlace = ({ classId, schoolId }: BlogPlace) => (classId ? { classId } : { schoolId });

/** The address of the blog. */
export const blogOf = ({ classId, schoolId }: BlogPlace) =>
  classId ? `/blog?classe=${classId}` : `/blog?ecole=${schoolId}`;
