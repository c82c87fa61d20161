import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listChanges, listPlanned, readChange } from './api';

export const changesQuery = queryOptions({ queryKey: ['year-changes'], queryFn: listChanges });

/** Read again while it is carried out, so that its progress is seen. */
export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['year-changes', id],
    queryFn: () => readChange(id),
    refetchInterval: ({ state: { data } }) => {
      const { state, progress } = data?.summary ?? {};
      return state === 'APPLIED' && progress && progress.moved + progress.left + progress.kept > 0
        ? 5_000
        : false;
    },
  });

export const pupilsQuery = (id: string, classId: string) =>
  infiniteQueryOptions({
    queryKey: ['year-changes', id, 'pupils', classId],
    queryFn: ({ pageParam }) => listPlanned(id, classId, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ more }, pages) =>
      more ? pages.reduce((sum, { pupils }) => sum + pupils.length, 0) : undefined,
  });
