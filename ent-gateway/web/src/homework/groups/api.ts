import { answer, api, create, type Schemas } from '../../app/http';

export type Group = Schemas['TeachingGroupView'];
export type GroupWish = Schemas['TeachingGroupWish'];

const of = (id: string) => ({ params: { path: { id } } });

export const listGroups = (classId: string) =>
  answer(api.GET('/api/homework/groups', { params: { query: { classId } } }));

export const makeGroup = (group: GroupWish) =>
  create(['group', group], (header) => api.POST('/api/homework/groups', { params: { header }, body: group }));

export const reviseGroup = (id: string, group: GroupWish, version: number) =>
  answer(api.PUT('/api/homework/groups/{id}', { ...of(id), body: { ...group, version } }));

/** Brings a group back that was dissolved. */
export const restoreGroup = (id: string) => answer(api.POST('/api/homework/groups/{id}/restore', of(id)));

export const deleteGroup = (id: string) => answer(api.DELETE('/api/homework/groups/{id}', of(id)));
