import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';

export type Resource = Schemas['ResourceView'];
export type OneResource = Schemas['OneResource'];
export type ResourceKind = Schemas['ResourceKind'];
export type ResourceOrigin = Schemas['ResourceOrigin'];
export type SchoolLevel = Schemas['SchoolLevel'];
export type SchoolSubject = Schemas['SchoolSubject'];
export type NewResource = Schemas['NewResource'];
export type RevisedResource = Schemas['RevisedResource'];
export type NewSending = Schemas['NewResourceSending'];
export type Sending = Schemas['SendingView'];
export type ToSee = Schemas['ToSeeView'];
export type DeadLink = Schemas['DeadLinkView'];
export type ResourceImport = Schemas['ResourceImport'];

const of = (id: string) => ({ params: { path: { id } } });

export const resourcesKey = ['resources'];

/** Whose a resource is: of a school, or of the town. */
export interface Place {
  origin: ResourceOrigin;
  schoolId: string | null;
}

export interface Search {
  words: string;
  level?: SchoolLevel | undefined;
  subject?: SchoolSubject | undefined;
  kind?: ResourceKind | undefined;
  origin?: ResourceOrigin | undefined;
}

export const listResources = ({ words, level, subject, kind, origin }: Search, after?: string) =>
  answer(
    api.GET('/api/core/resources', {
      params: {
        query: {
          words,
          ...(level && { level }),
          ...(subject && { subject }),
          ...(kind && { kind }),
          ...(origin && { origin }),
          ...(after && { after }),
        },
      },
    }),
  );

export const resourceQuery = (id: string) =>
  queryOptions({
    queryKey: [...resourcesKey, id],
    queryFn: () => answer(api.GET('/api/core/resources/{id}', of(id))),
  });

export const addResource = (body: NewResource) =>
  create(['resource', body], (header) => api.POST('/api/core/resources', { params: { header }, body }));

export const reviseResource = (id: string, body: RevisedResource) =>
  answer(api.PUT('/api/core/resources/{id}', { ...of(id), body }));

export const removeResource = (id: string) => answer(api.DELETE('/api/core/resources/{id}', of(id)));

export const rate = (id: string, stars: number) =>
  answer(api.PUT('/api/core/resources/{id}/rating', { ...of(id), body: { stars } }));

export const takeRatingBack = (id: string) => answer(api.DELETE('/api/core/resources/{id}/rating', of(id)));

const atSchool = (id: string, schoolId: string) => ({ params: { path: { id, schoolId } } });

export const recommend = (id: string, schoolId: string, sentence: string) =>
  answer(
    api.PUT('/api/core/resources/{id}/recommendations/{schoolId}', {
      ...atSchool(id, schoolId),
      body: { sentence },
    }),
  );

/** The own one, or as the head one of this person's. */
export const takeRecommendationBack = (id: string, schoolId: string, personId?: string) =>
  answer(
    api.DELETE('/api/core/resources/{id}/recommendations/{schoolId}', {
      params: { path: { id, schoolId }, query: { ...(personId && { personId }) } },
    }),
  );

export const sendResource = (id: string, body: NewSending) =>
  create(['resource sending', id, body], (header) =>
    api.POST('/api/core/resources/{id}/sendings', { params: { path: { id }, header }, body }),
  );

export const sendingsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['resource sendings', classId],
    queryFn: () => answer(api.GET('/api/core/classes/{id}/resource-sendings', of(classId))),
  });

export const takeSendingBack = (id: string) => answer(api.DELETE('/api/core/resource-sendings/{id}', of(id)));

export const toSeeKey = ['resources to see'];

export const toSeeQuery = (childId: string) =>
  queryOptions({
    queryKey: [...toSeeKey, childId],
    queryFn: () => answer(api.GET('/api/core/pupils/{id}/resources-to-see', of(childId))),
    enabled: childId !== '',
  });

/** The page that shows a resource within the product, for staff. */
export const playerOf = (id: string) => `/api/core/resources/${id}/player`;

/** That page for a child, and for its guardians. */
export const playerFor = (childId: string, sendingId: string) =>
  `/api/core/pupils/${childId}/resources-to-see/${sendingId}/player`;

export const markSeen = (id: string) => answer(api.PUT('/api/core/resource-sendings/{id}/seen', of(id)));

export const markUnseen = (id: string) => answer(api.DELETE('/api/core/resource-sendings/{id}/seen', of(id)));

export const deadLinksQuery = queryOptions({
  queryKey: [...resourcesKey, 'dead links'],
  queryFn: () => answer(api.GET('/api/core/resources/dead-links')),
});

export const playersQuery = queryOptions({
  queryKey: [...resourcesKey, 'players'],
  queryFn: () => answer(api.GET('/api/core/player-hosts')),
});

export const allowPlayers = (hosts: string[]) =>
  answer(api.PUT('/api/core/player-hosts', { body: { hosts } }));

const wordsOf = ({ origin, schoolId }: Place) => ({ origin, ...(schoolId && { schoolId }) });

export const exportAddress = (place: Place, form: 'CSV' | 'LOM') =>
  `/api/core/resources/exports?${new URLSearchParams({ ...wordsOf(place), form }).toString()}`;

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

const sent = (place: Place, file: File) => ({
  params: { query: wordsOf(place) },
  body: { file: '' },
  bodySerializer: () => formOf(file),
});

export const previewImport = (place: Place, file: File) =>
  answer(api.POST('/api/core/resources/imports/preview', sent(place, file)));

export const takeImport = (place: Place, file: File) =>
  answer(api.POST('/api/core/resources/imports', sent(place, file)));
