import { useQueries, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { schoolScope, useChildren, useSession } from '../../app/session';
import { classesQuery } from '../../core/school';
import type { BlogPlace } from './place';
import { ownJournalsQuery } from './queries';

interface BlogClass {
  id: string;
  name: string;
  schoolId: string;
  /** the children of a family who are in it */
  children: string[];
}

/** The classes whose blog somebody reads here, and the one that is shown: named by the address, or the first. */
export function useBlogClass() {
  const { me, space } = useSession();
  const children = useChildren();
  const [search, setSearch] = useSearchParams();
  const headed = useQueries({
    queries: space === 'head' ? (schoolScope(me, space) ?? []).map(classesQuery) : [],
  }).flatMap(({ data }) => data ?? []);
  const classes: BlogClass[] =
    space === 'family'
      ? [...new Map(children.map((child) => [child.classId, child])).values()].map(
          ({ classId, className, schoolId }) => ({
            id: classId,
            name: className,
            schoolId,
            children: children.filter((child) => child.classId === classId).map((child) => child.givenName),
          }),
        )
      : (space === 'head' ? headed : me.classes).map(({ id, name, schoolId }) => ({
          id,
          name,
          schoolId,
          children: [],
        }));
  const asked = search.get('classe');
  const own = useQuery({ ...ownJournalsQuery, enabled: space === 'service' || space === 'family' });
  const written = own.data?.map(({ schoolId }) => schoolId) ?? [];
  const schools = [...new Set(space === 'service' ? written : classes.map(({ schoolId }) => schoolId))];
  const known = classes.find(({ id }) => id === asked) ?? classes[0];
  const journal =
    schools.find((id) => id === search.get('ecole')) ?? (space === 'service' ? schools[0] : undefined);
  const place: BlogPlace | undefined = journal
    ? { classId: null, schoolId: journal }
    : known && { classId: known.id, schoolId: known.schoolId };
  return {
    classes,
    chosen: known?.id ?? '',
    name: known?.name,
    schoolId: known?.schoolId ?? '',
    /** whose journals are there to be read, and the one that is shown in place of a class */
    schools,
    journal,
    /** what is shown; nothing to somebody who has neither */
    place,
    /** journals in which an adult without a class writes, with their names */
    written,
    schoolNames: new Map(own.data?.map(({ schoolId, name }) => [schoolId, name])),
    pending: space === 'service' && own.isPending,
    chooseJournal: (id: string) => setSearch({ ecole: id }, { replace: true }),
    choose: (id: string) => setSearch({ classe: id }, { replace: true }),
  };
}
