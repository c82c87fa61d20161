import { queryOptions } from '@tanstack/react-query';
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
  /** empty as long as only a link is known */
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

/** People by parts of the name, pupils too. */
export const searchPeople = (name: string, signal: AbortSignal) =>
  answer(api.GET('/api/core/people', { params: { query: { name, sought: 'ALL' } }, signal }));

/** The name of a person to whom a link leads. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['trail', 'person', id],
    queryFn: async () => {
      const { person } = await answer(api.GET('/api/core/people/{id}/rights', { params: { path: { id } } }));
      return `${person.givenName} ${person.familyName}`;
    },
  });

export const exportTrail = (question: Question) =>
  api.POST('/api/core/audit/export', { params: { query: query(question) }, ...asDocument });
