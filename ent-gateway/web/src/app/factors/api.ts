import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../http';

export type Factor = Schemas['EnrolledFactor'];

export const factorsQuery = queryOptions({
  queryKey: ['own-factors'],
  queryFn: () => answer(api.GET('/api/me/account/second-factors')),
});

export const removeFactor = (id: string) =>
  answer(api.DELETE('/api/me/account/second-factors/{id}', { params: { path: { id } } }));
