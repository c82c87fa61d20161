import { answer, api, create, type Schemas } from '../../app/http';

export type ToDo = Schemas['ToDoView'];
export type ToDoItem = ToDo['entries'][number];
export type Try = Schemas['HandInView'];
export type Feedback = NonNullable<Try['feedback']>;
export type NewHandIn = Schemas['NewHandIn'];
export type NewFeedback = Schemas['FeedbackContent'];
export type Stamp = NonNullable<NewFeedback['stamp']>;
export type WorkBoard = Schemas['WorkBoard'];
export type PupilWork = WorkBoard['pupils'][number];

const of = (id: string) => ({ params: { path: { id } } });

export const listToDo = (childId: string) =>
  answer(api.GET('/api/homework/todo', { params: { query: { childId } } }));

const tickOf = (id: string, childId: string) => ({ params: { path: { id }, query: { childId } } });

export const tick = (id: string, childId: string) =>
  answer(api.POST('/api/homework/entries/{id}/ticks', tickOf(id, childId)));

export const untick = (id: string, childId: string) =>
  answer(api.DELETE('/api/homework/entries/{id}/ticks', tickOf(id, childId)));

export const handIn = (id: string, work: NewHandIn) =>
  create(['hand in', id, work], (header) =>
    api.POST('/api/homework/entries/{id}/hand-ins', { params: { path: { id }, header }, body: work }),
  );

export const takeBack = (id: string) => answer(api.DELETE('/api/homework/hand-ins/{id}', of(id)));

export const getBoard = (id: string) => answer(api.GET('/api/homework/entries/{id}/hand-ins', of(id)));

export const giveFeedback = (id: string, body: NewFeedback) =>
  answer(api.POST('/api/homework/hand-ins/{id}/feedback', { ...of(id), body }));

export const takeFeedbackBack = (id: string) =>
  answer(api.DELETE('/api/homework/hand-ins/{id}/feedback', of(id)));
