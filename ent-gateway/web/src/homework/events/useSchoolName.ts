import { useChildren } from '../../app/session';
import type { SchoolEvent } from './api';

/** The school of an event to a family whose children go to several; nothing to others. */
export function useSchoolName(): (event: SchoolEvent) => string | undefined {
  const children = useChildren();
  const several = new Set(children.map(({ schoolId }) => schoolId)).size > 1;
  return ({ schoolId }) =>
    several ? children.find((child) => child.schoolId === schoolId)?.schoolName : undefined;
}
