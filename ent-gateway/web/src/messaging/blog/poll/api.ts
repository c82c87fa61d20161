import { answer, api, type Schemas } from '../../../app/http';

export type ArticlePoll = Schemas['ArticlePoll'];
export type Poll = Schemas['PollView'];
export type PollContent = Schemas['PollContent'];

const of = (id: string) => ({ params: { path: { id } } });

export const getPoll = (id: string) => answer(api.GET('/api/messaging/articles/{id}/poll', of(id)));

export const writePoll = (id: string, body: PollContent) =>
  answer(api.PUT('/api/messaging/articles/{id}/poll', { ...of(id), body }));

export const removePoll = (id: string) => answer(api.DELETE('/api/messaging/articles/{id}/poll', of(id)));

export const closePoll = (id: string) => answer(api.POST('/api/messaging/articles/{id}/poll/close', of(id)));

export const vote = (id: string, choice: number) =>
  answer(api.PUT('/api/messaging/articles/{id}/poll/vote', { ...of(id), body: { choice } }));
