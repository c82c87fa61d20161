import { useSearchParams } from 'react-router';
import { useChildren, useSession } from '../../app/session';

interface BlogClass {
  id: string;
  name: string;
  /** the children of a family who are in it */
  children: string[];
}

/** The classes whose blog somebody reads here, and the one that is shown: named by the address, or the first. */
export function useBlogClass() {
  const { me, space } = useSession();
  const children = useChildren();
  const [search, setSearch] = useSearchParams();
  const classes: BlogClass[] =
    space === 'family'
      ? [...new Map(children.map((child) => [child.classId, child])).values()].map(
          ({ classId, className }) => ({
            id: classId,
            name: className,
            children: children.filter((child) => child.classId === classId).map((child) => child.givenName),
          }),
        )
      : me.classes.map(({ id, name }) => ({ id, name, children: [] }));
  const asked = search.get('classe');
  const known = classes.find(({ id }) => id === asked) ?? classes[0];
  const chosen = known?.id ?? (space === 'head' ? asked : null) ?? '';
  return {
    classes,
    chosen,
    name: known?.name,
    choose: (id: string) => setSearch({ classe: id }, { replace: true }),
  };
}
