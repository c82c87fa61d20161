import { useQueries } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { schoolScope, useSession } from '../../app/session';
import { classesQuery } from '../../core/school';

/** The classes whose timetable somebody writes: the own ones, or all of the schools that somebody heads. */
export function useClasses() {
  const { me, space } = useSession();
  const [search, setSearch] = useSearchParams();
  const headed = space === 'head' ? (schoolScope(me, space) ?? []) : [];
  const listed = useQueries({ queries: headed.map((schoolId) => classesQuery(schoolId)) });
  const classes = space === 'head' ? listed.flatMap(({ data }) => data ?? []) : me.classes;
  return {
    classes,
    isLoading: listed.some(({ isLoading }) => isLoading),
    shown: classes.find(({ id }) => id === search.get('classe')) ?? classes[0],
    choose: (id: string) =>
      setSearch(
        (current) => {
          current.set('classe', id);
          return current;
        },
        { replace: true },
      ),
  };
}
