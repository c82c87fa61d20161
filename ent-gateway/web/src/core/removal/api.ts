import { answer, api, type Schemas } from '../../app/http';

const at = (id: string) => ({ params: { path: { id } } });

/** What a place that was made by mistake is taken back by. */
export const removals = {
  school: (id: string) => answer(api.DELETE('/api/core/schools/{id}', at(id))),
  year: (id: string) => answer(api.DELETE('/api/core/school-years/{id}', at(id))),
  class: (id: string) => answer(api.DELETE('/api/core/classes/{id}', at(id))),
};
export type PlaceKind = keyof typeof removals;

export const renameClass = (id: string, body: Schemas['RemovalClassName']) =>
  answer(api.PUT('/api/core/classes/{id}', { ...at(id), body }));

export const closeClass = (id: string) => answer(api.POST('/api/core/classes/{id}/close', at(id)));

export const reopenClass = (id: string) => answer(api.POST('/api/core/classes/{id}/open', at(id)));
