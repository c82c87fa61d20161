import { answer, api, asDocument, type Schemas } from '../../app/http';
import type { Day } from '../../app/format';

export type Entry = Schemas['TrailEntry'];

/** The entries asked for: of these days, both included, by or about a person, of one kind. */
export interface Question {
  from: Day;
  to: Day;
  action: string;
  actor?: Named | undefined;
  about?: Named | undefined;
}

export interface Named {
  id: string;
  name: string;
}

/** As many as the server gives at once. */
export const page = 50;

const query = ({ from, to, action, actor, about }: Question) => ({
  from,
  to,
  action,
  ...(actor && { actor: actor.id }),
  ...(about && { about: about.id }),
});

export const listTrail = (question: Question, after: string | undefined) =>
  answer(api.GET('/api/core/audit', { params: { query: { ...query(question), ...(after && { after }) } } }));

export const exportTrail = (question: Question) =>
  api.POST('/api/core/audit/export', { params: { query: query(question) }, ...asDocument });
