import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../format';
import { answer, api, type Schemas } from '../http';

export type Home = Schemas['FamilyHomeView'];
export type HomePart = Schemas['HomePart'];
export type HomeDay = Home['children'][number]['days'][number];
export type OfferedPlace = Schemas['OfferedPlace'];
export type FileToDo = Schemas['ChildFile'];

export const getHome = (from: Day, to: Day) =>
  answer(api.GET('/api/home', { params: { query: { from, to } } }));

export const getNewest = () => answer(api.GET('/api/messaging/newest-article'));

/** What was sent to a child to be seen, under the name by which the catalogue forgets it when something is opened. */
export const toSeeQuery = (childId: string) =>
  queryOptions({
    queryKey: ['resources to see', childId],
    queryFn: () =>
      answer(api.GET('/api/core/pupils/{id}/resources-to-see', { params: { path: { id: childId } } })),
  });
