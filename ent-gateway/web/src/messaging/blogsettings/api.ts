import { answer, api, create, type Schemas } from '../../app/http';
import { type BlogPlace, namedPlace, wholePlace } from '../blog';

export type Book = Schemas['BlogBookView'];
export type Readers = Schemas['ArticleAudience'];
export type PublicBlog = Schemas['PublicBlogView'];

export type Contributor = Schemas['ContributorView'];
export type CommentRule = Schemas['CommentRule'];

const feeds = '/api/messaging/blog-feeds';
const contributors = '/api/messaging/schools/{id}/contributors';
const ofSchool = (id: string) => ({ params: { path: { id } } });

export const choosePublicBlog = (schoolId: string, open: boolean, listed: boolean) =>
  answer(
    api.PUT('/api/messaging/schools/{id}/public-blog', {
      params: { path: { id: schoolId } },
      body: { open, listed },
    }),
  );

export const readFeed = ({ classId, schoolId }: BlogPlace) =>
  classId
    ? answer(api.GET(`${feeds}/{classId}`, { params: { path: { classId } } }))
    : answer(api.GET(`${feeds}/journals/{schoolId}`, { params: { path: { schoolId } } }));

/** Without an idempotency key: its answer holds a secret, which is kept nowhere. */
export const openFeed = (place: BlogPlace) => answer(api.POST(feeds, { body: wholePlace(place) }));

export const closeFeed = ({ classId, schoolId }: BlogPlace) =>
  classId
    ? answer(api.DELETE(`${feeds}/{classId}`, { params: { path: { classId } } }))
    : answer(api.DELETE(`${feeds}/journals/{schoolId}`, { params: { path: { schoolId } } }));

export const listBooks = (place: BlogPlace) =>
  answer(api.GET('/api/messaging/blog-books', { params: { query: namedPlace(place) } }));

export const askBook = (place: BlogPlace, audience: Readers) =>
  create(['blog-book', place, audience], (header) =>
    api.POST('/api/messaging/blog-books', { params: { header }, body: { ...wholePlace(place), audience } }),
  );

export const readCommentRule = (place: BlogPlace) =>
  answer(api.GET('/api/messaging/comment-rule', { params: { query: namedPlace(place) } }));

export const chooseCommentRule = (place: BlogPlace, comments: CommentRule) =>
  answer(api.PUT('/api/messaging/comment-rule', { body: { ...wholePlace(place), comments } }));

export const listContributors = (schoolId: string) => answer(api.GET(contributors, ofSchool(schoolId)));

export const findContributors = (schoolId: string, search: string, signal: AbortSignal) =>
  answer(
    api.GET('/api/messaging/schools/{id}/contributor-candidates', {
      params: { path: { id: schoolId }, query: { search } },
      signal,
    }),
  );

const person = (id: string, personId: string) => ({ params: { path: { id, personId } } });

export const nameContributor = (schoolId: string, personId: string) =>
  answer(api.PUT(`${contributors}/{personId}`, person(schoolId, personId)));

export const endContributor = (schoolId: string, personId: string) =>
  answer(api.DELETE(`${contributors}/{personId}`, person(schoolId, personId)));

export const removeBook = (id: string) =>
  answer(api.DELETE('/api/messaging/blog-books/{id}', { params: { path: { id } } }));

export const bookAddress = (id: string, format: 'PDF' | 'EPUB') =>
  `/api/messaging/blog-books/${id}/content?format=${format}`;
