import { answer, api, type Schemas } from '../http';

export type ClassHome = Schemas['ClassHomeView'];
export type HomeTile = Schemas['ClassHomeViewClassTile'];
export type TileKind = Schemas['TileKind'];
export type TileLine = Schemas['TileLine'];
export type HomeLook = Schemas['HomeLook'];
export type HomeChoice = Schemas['ClassHome'];
export type WantedHome = Schemas['ClassHomeChoiceWantedHome'];
export type Story = Schemas['ArticleView'];

const of = (id: string) => ({ params: { path: { id } } });

export const getClassHome = () => answer(api.GET('/api/class-home'));

/** As a pupil sees it, with the tiles that the class goes without at the end. */
export const previewClassHome = (classId: string) => answer(api.GET('/api/class-home/{id}', of(classId)));

export const getChoice = (classId: string) => answer(api.GET('/api/core/classes/{id}/home', of(classId)));

export const writeChoice = (classId: string, wanted: WantedHome) =>
  answer(api.PUT('/api/core/classes/{id}/home', { ...of(classId), body: wanted }));

const tickOf = (id: string, childId: string) => ({ params: { path: { id }, query: { childId } } });

export const tick = (entryId: string, childId: string) =>
  answer(api.POST('/api/homework/entries/{id}/ticks', tickOf(entryId, childId)));

export const untick = (entryId: string, childId: string) =>
  answer(api.DELETE('/api/homework/entries/{id}/ticks', tickOf(entryId, childId)));

export const getStory = (id: string) => answer(api.GET('/api/messaging/articles/{id}', of(id)));

export const noteReading = (id: string) => answer(api.POST('/api/messaging/articles/{id}/read', of(id)));

export const fileAddress = (id: string) => `/api/core/files/${id}`;
