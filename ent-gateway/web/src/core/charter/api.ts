import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';

export type OwnCharter = Schemas['OwnCharterView'];
/** A version as its writers get it, who alone are told of acceptances. */
export type CharterVersion = Schemas['ListedCharter'];
export type ClassCharter = Schemas['ClassCharterView'];
export type NewCharter = Schemas['NewCharter'];
export type Sentence = Schemas['CharterSentence'];
export type Icon = Schemas['CharterIcon'];
/** The words of any charter, whoever asks for them. */
export type Words = Pick<NewCharter, 'sentences' | 'adultText'>;

const of = (id: string) => ({ params: { path: { id } } });

export const chartersKey = ['charters'];

export const ownChartersQuery = queryOptions({
  queryKey: [...chartersKey, 'own'],
  queryFn: () => answer(api.GET('/api/core/charters/in-force')),
});

export const versionsQuery = queryOptions({
  queryKey: [...chartersKey, 'versions'],
  queryFn: () => answer(api.GET('/api/core/charters')),
});

export const classCharterQuery = (classId: string) =>
  queryOptions({
    queryKey: [...chartersKey, 'class', classId],
    queryFn: () => answer(api.GET('/api/core/classes/{id}/charter-acceptances', of(classId))),
  });

export const acceptCharter = (id: string) => answer(api.POST('/api/core/charters/{id}/acceptances', of(id)));

/** Only a version that nobody has accepted. */
export const withdrawCharter = (id: string) => answer(api.DELETE('/api/core/charters/{id}', of(id)));

export const writeCharter = (charter: NewCharter) =>
  create(['charter', charter], (header) =>
    api.POST('/api/core/charters', { params: { header }, body: charter }),
  );
