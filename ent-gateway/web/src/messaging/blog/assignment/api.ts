import { answer, api, create, type Schemas } from '../../../app/http';

export type Assignment = Schemas['AssignmentView'];
export type AssignmentContent = Schemas['AssignmentContent'];

const of = (id: string) => ({ params: { path: { id } } });

export const listAssignments = (classId: string) =>
  answer(api.GET('/api/messaging/assignments', { params: { query: { classId } } }));

export const giveAssignment = (classId: string, content: AssignmentContent) =>
  create(['assignment', classId, content], (header) =>
    api.POST('/api/messaging/assignments', { params: { header }, body: { classId, ...content } }),
  );

export const changeAssignment = (id: string, body: AssignmentContent) =>
  answer(api.PUT('/api/messaging/assignments/{id}', { ...of(id), body }));

export const takeBackAssignment = (id: string) =>
  answer(api.DELETE('/api/messaging/assignments/{id}', of(id)));

export const beginAssigned = (id: string) =>
  answer(api.POST('/api/messaging/assignments/{id}/article', of(id)));
