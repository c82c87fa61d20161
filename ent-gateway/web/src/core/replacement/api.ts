import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';

export type Replacement = Schemas['ReplacementView'];
export type NewReplacement = Schemas['NewReplacement'];

const of = (id: string) => ({ params: { path: { id } } });

export const replacementsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['replacements', classId],
    queryFn: () => answer(api.GET('/api/core/classes/{id}/replacements', of(classId))),
  });

export const handOver = (classId: string, body: NewReplacement) =>
  create({ classId, ...body }, (header) =>
    api.POST('/api/core/classes/{id}/replacements', { params: { path: { id: classId }, header }, body }),
  );

export const moveReplacement = (id: string, version: number, until: string) =>
  answer(api.PUT('/api/core/replacements/{id}', { ...of(id), body: { version, until } }));

export const endReplacement = (id: string) => answer(api.DELETE('/api/core/replacements/{id}', of(id)));

export const findStandIns = (name: string, signal: AbortSignal) =>
  answer(api.GET('/api/core/stand-ins', { params: { query: { name } }, signal }));
