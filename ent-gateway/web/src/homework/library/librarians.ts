import { answer, api, type Schemas } from '../../app/http';

export type PupilLibrarian = Schemas['PupilLibrarian'];

const of = (childId: string) => ({ params: { path: { childId } } });

export const listLibrarians = (schoolId: string) =>
  answer(api.GET('/api/homework/library/librarians', { params: { query: { schoolId } } }));

/** The desks at which the pupil who is signed in serves. */
export const listOwnDesks = () => answer(api.GET('/api/homework/library/librarians/own'));

export const nameLibrarian = (childId: string, untilOn: string) =>
  answer(api.PUT('/api/homework/library/librarians/{childId}', { ...of(childId), body: { untilOn } }));

export const endLibrarian = (childId: string) =>
  answer(api.DELETE('/api/homework/library/librarians/{childId}', of(childId)));
