import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../app/http';

const path = '/api/homework/library/kept-by-town/{schoolId}';
const of = (schoolId: string) => ({ params: { path: { schoolId } } });

/** The schools whose library the town's librarian keeps. */
export const keptByTownQuery = queryOptions({
  queryKey: ['library', 'kept by town'],
  queryFn: () => answer(api.GET('/api/homework/library/kept-by-town')),
});

export const townKeepingQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['library', 'town keeping', schoolId],
    queryFn: () => answer(api.GET(path, of(schoolId))),
  });

export const letTownKeep = (schoolId: string, keeps: boolean) =>
  answer(api.PUT(path, { ...of(schoolId), body: { keeps } }));
