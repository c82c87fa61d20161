import { answer, api, create, type Schemas } from '../../app/http';

export type Book = Schemas['BlogBookView'];
export type Readers = Schemas['ArticleAudience'];
export type PublicBlog = Schemas['PublicBlogView'];

const ofClass = (classId: string) => ({ params: { path: { classId } } });

export const choosePublicBlog = (schoolId: string, open: boolean, listed: boolean) =>
  answer(
    api.PUT('/api/messaging/schools/{id}/public-blog', {
      params: { path: { id: schoolId } },
      body: { open, listed },
    }),
  );

export const readFeed = (classId: string) =>
  answer(api.GET('/api/messaging/blog-feeds/{classId}', ofClass(classId)));

/** Without an idempotency key: its answer holds a secret, which is kept nowhere. */
export const openFeed = (classId: string) =>
  answer(api.POST('/api/messaging/blog-feeds', { body: { classId } }));

export const closeFeed = (classId: string) =>
  answer(api.DELETE('/api/messaging/blog-feeds/{classId}', ofClass(classId)));

export const listBooks = (classId: string) =>
  answer(api.GET('/api/messaging/blog-books', { params: { query: { classId } } }));

export const askBook = (classId: string, audience: Readers) =>
  create(['blog-book', classId, audience], (header) =>
    api.POST('/api/messaging/blog-books', { params: { header }, body: { classId, audience } }),
  );

export const removeBook = (id: string) =>
  answer(api.DELETE('/api/messaging/blog-books/{id}', { params: { path: { id } } }));

export const bookAddress = (id: string, format: 'PDF' | 'EPUB') =>
  `/api/messaging/blog-books/${id}/content?format=${format}`;
