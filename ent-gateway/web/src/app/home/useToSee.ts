import { useQueries } from '@tanstack/react-query';
import { useChildren } from '../session';
import { toSeeQuery } from './api';

/** How much each child has yet to see of what teachers sent; asked for beside the home, which doesn't wait for it. */
export function useToSee(): ReadonlyMap<string, number> {
  const children = useChildren();
  const found = useQueries({ queries: children.map(({ id }) => toSeeQuery(id)) });
  return new Map(
    children
      .map(({ id }, at) => [id, found[at]?.data?.filter(({ seenAt }) => !seenAt).length ?? 0] as const)
      .filter(([, count]) => count > 0),
  );
}
