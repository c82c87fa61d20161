import { answer, api, type Schemas, uploadAll } from '../../app/http';

export type ReadBook = Schemas['ReadBook'];
export type Impression = Schemas['ImpressionContent'];
export type ClassWall = Schemas['ClassWall'];
export type LovedBook = Schemas['ClassWallLovedBook'];
export type WaitingWords = Schemas['ClassWallWaitingWords'];

export const longestWords = 280;

export const listReadings = (childId: string) =>
  answer(api.GET('/api/homework/library/impressions', { params: { query: { childId } } }));

export const sayOfBook = (bookId: string, body: Impression) =>
  answer(api.PUT('/api/homework/library/impressions/{bookId}', { params: { path: { bookId } }, body }));

export const readWall = (classId: string) =>
  answer(api.GET('/api/homework/library/class-impressions', { params: { query: { classId } } }));

/** The words as they were read: others, written meanwhile, wait on. Neither shown nor kept, they wait for a teacher again. */
export const letWords = (id: string, words: string, shown: boolean | null) =>
  answer(
    api.PUT('/api/homework/library/class-impressions/{id}', {
      params: { path: { id } },
      body: { words, shown },
    }),
  );

/** A picture as a file of one's own. A drawing sheet gives its picture here as well. */
export const storePicture = async (picture: File) => (await uploadAll([picture], () => undefined))[0] ?? null;

export const setCover = (id: string, fileId: string | null) =>
  answer(api.PUT('/api/homework/library/books/{id}/cover', { params: { path: { id } }, body: { fileId } }));
