import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { answer, api, create, type Schemas } from '../../app/http';

export type Accompaniment = Schemas['AccompanimentView'];
export type AccompanimentKind = Accompaniment['kind'];
export type NewAccompaniment = Schemas['NewAccompaniment'];
export type Whom = Schemas['AccompanimentContent'];

const of = (id: string) => ({ params: { path: { id } } });

export const accompanimentsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['accompaniments', schoolId],
    queryFn: () => answer(api.GET('/api/core/schools/{id}/accompaniments', of(schoolId))),
  });

export const nameCompanion = (schoolId: string, body: NewAccompaniment) =>
  create({ schoolId, ...body }, (header) =>
    api.POST('/api/core/schools/{id}/accompaniments', { params: { path: { id: schoolId }, header }, body }),
  );

export const changeAccompaniment = (id: string, version: number, until: Day, childIds: string[]) =>
  answer(api.PUT('/api/core/accompaniments/{id}', { ...of(id), body: { version, until, childIds } }));

export const endAccompaniment = (id: string) => answer(api.DELETE('/api/core/accompaniments/{id}', of(id)));

export const findCompanions = (name: string, signal: AbortSignal) =>
  answer(api.GET('/api/core/companions', { params: { query: { name } }, signal }));
