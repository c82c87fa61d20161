import { queryOptions } from '@tanstack/react-query';
import { addDays, type Day } from '../../app/format';
import { answer, api, create, type Schemas } from '../../app/http';

export type SchoolEvent = Schemas['EventView'];
export type NewEvent = Schemas['NewEvent'];
export type EventContent = Pick<NewEvent, 'what' | 'when' | 'asking'>;
export type EventWord = Schemas['EventWord'];
export type EventAnswers = Schemas['EventAnswersView'];

export const eventsKey = ['events'];

const of = (id: string) => ({ params: { path: { id } } });

/** Those that touch the week of a day. */
export const weekEventsQuery = (monday: Day) => {
  const [from, to] = [monday, addDays(monday, 6)];
  return queryOptions({
    queryKey: [...eventsKey, from, to],
    queryFn: () => answer(api.GET('/api/homework/events', { params: { query: { from, to } } })),
  });
};

export const comingQuery = queryOptions({
  queryKey: [...eventsKey, 'coming'],
  queryFn: () => answer(api.GET('/api/homework/events/coming')),
});

export const pastQuery = queryOptions({
  queryKey: [...eventsKey, 'past'],
  queryFn: () => answer(api.GET('/api/homework/events/past')),
});

export const answersQuery = (id: string) =>
  queryOptions({
    queryKey: [...eventsKey, 'answers', id],
    queryFn: () => answer(api.GET('/api/homework/events/{id}/answers', of(id))),
  });

export const writeEvent = (body: NewEvent) =>
  create(body, (header) => api.POST('/api/homework/events', { params: { header }, body }));

export const reviseEvent = (id: string, version: number, content: EventContent) =>
  answer(api.PUT('/api/homework/events/{id}', { ...of(id), body: { version, ...content } }));

export const callOffEvent = (id: string) => answer(api.DELETE('/api/homework/events/{id}', of(id)));

export const restoreEvent = (id: string) => answer(api.POST('/api/homework/events/{id}/restore', of(id)));

export const answerEvent = (id: string, body: EventWord) =>
  answer(api.PUT('/api/homework/events/{id}/answer', { ...of(id), body }));

export const answersAddress = (id: string) => `/api/homework/events/${id}/answers/csv`;
