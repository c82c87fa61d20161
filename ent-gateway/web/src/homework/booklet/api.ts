import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';

export type ClassBooklets = Schemas['ClassBookletsView'];
export type PupilBooklet = ClassBooklets['pupils'][number];
export type Skill = ClassBooklets['skills'][number];
export type Booklet = Schemas['BookletView'];
export type Observation = Booklet['observations'][number];
export type NewObservations = Schemas['NewObservations'];
export type ObservationContent = Omit<NewObservations, 'classId' | 'childIds'>;

export const bookletKey = ['booklets'];

export const classBookletsQuery = (classId: string) =>
  queryOptions({
    queryKey: [...bookletKey, 'class', classId],
    queryFn: () => answer(api.GET('/api/homework/booklets', { params: { query: { classId } } })),
  });

export const bookletQuery = (childId: string, year?: number) =>
  queryOptions({
    queryKey: [...bookletKey, childId, year ?? 'now'],
    queryFn: () =>
      answer(
        api.GET('/api/homework/booklets/{childId}', {
          params: { path: { childId }, query: { ...(year && { year }) } },
        }),
      ),
  });

export const noteObservations = (body: NewObservations) =>
  create(['observations', body], (header) =>
    api.POST('/api/homework/observations', { params: { header }, body }),
  );

export const reviseObservation = (id: string, version: number, content: ObservationContent) =>
  answer(
    api.PUT('/api/homework/observations/{id}', { params: { path: { id } }, body: { version, ...content } }),
  );

export const removeObservation = (id: string) =>
  answer(api.DELETE('/api/homework/observations/{id}', { params: { path: { id } } }));

export const publishBooklets = (classId: string, childIds: string[]) =>
  answer(api.POST('/api/homework/booklets/publications', { body: { classId, childIds } }));

export const lookAtBooklet = (childId: string) =>
  answer(api.PUT('/api/homework/booklets/{childId}/look', { params: { path: { childId } } }));

export const printAddress = (childId: string, from: string, to: string) =>
  `/api/homework/booklets/${childId}/pdf?from=${from}&to=${to}`;
