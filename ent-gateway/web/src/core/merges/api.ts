import { answer, api, create, type Schemas } from '../../app/http';

export type Double = Schemas['DoubleView'];
export type Side = Schemas['DoubleViewSideView'];
export type Preview = Schemas['MergePreview'];
export type Person = Schemas['PersonSide'];
export type Merge = Schemas['ListMergesMergeLine'];
export type NewMerge = Schemas['NewMerge'];
export type Part = NewMerge['taken'][number];
export type Lost = Schemas['UndoOutcomeLostCount'];

/** As many as the server gives at once. */
export const most = 50;

export const listDoubles = () => answer(api.GET('/api/core/people/doubles'));

export const listMerges = () => answer(api.GET('/api/core/people/merges'));

export const previewMerge = (kept: string, gone: string) =>
  answer(api.GET('/api/core/people/merges/preview', { params: { query: { kept, gone } } }));

export const tellApart = (id: string, otherId: string) =>
  answer(api.PUT('/api/core/people/{id}/others/{otherId}', { params: { path: { id, otherId } } }));

export const mergePeople = (merge: NewMerge) =>
  create(merge, (header) => api.POST('/api/core/people/merges', { params: { header }, body: merge }));

export const undoMerge = (id: string) =>
  answer(api.POST('/api/core/people/merges/{id}/undo', { params: { path: { id } } }));
