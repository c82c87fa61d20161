import { useQueries } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { schoolScope, useChildren, useSession } from '../../app/session';
import { classesQuery } from '../../core/school';

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
  const schools = [...new Set(classes.map(({ schoolId }) => schoolId))];
  const journal = schools.find((id) => id === search.get('ecole'));
  const known = classes.find(({ id }) => id === asked) ?? classes[0];
  return {
    classes,
    chosen: known?.id ?? '',
    name: known?.name,
    schoolId: known?.schoolId ?? '',
    /** whose journals are there to be read, and the one that is shown in place of a class */
    schools,
    journal,
    chooseJournal: (id: string) => setSearch({ ecole: id }, { replace: true }),
    choose: (id: string) => setSearch({ classe: id }, { replace: true }),
  };
}
