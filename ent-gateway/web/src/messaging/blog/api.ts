import { answer, api, create, type Schemas } from '../../app/http';
import { type BlogPlace, namedPlace, wholePlace } from './place';

export type Article = Schemas['ArticleView'];
export type ChosenCategory = Schemas['ArticleCategory'];
export type Audience = Schemas['ArticleAudience'];
export type CommentRule = Schemas['CommentRule'];
export type Comment = Schemas['CommentView'];
export type NewArticle = Schemas['NewArticle'];
export type NamedPicture = Schemas['NamedPicture'];
export type Picture = Schemas['ArticleViewPictureView'];
export type Reaction = Schemas['ReactionKind'];

const of = (id: string) => ({ params: { path: { id } } });

/** What is looked for among a class's articles; what is left out asks for nothing. */
export interface Filter {
  words?: string;
  month?: string;
  categoryId?: string;
}

export const listArticles = (place: BlogPlace, filter: Filter = {}) =>
  answer(api.GET('/api/messaging/articles', { params: { query: { ...namedPlace(place), ...filter } } }));

/** What waits to be read by those who lead a school's journal. */
export const listWaiting = (schoolId: string) =>
  answer(api.GET('/api/messaging/articles', { params: { query: { schoolId, state: 'SUBMITTED' } } }));

/** What pupils of a class have handed to their teacher, the latest twenty. */
export const listSubmitted = (classId: string) =>
  answer(
    api.GET('/api/messaging/articles', { params: { query: { classId, state: 'SUBMITTED', limit: 20 } } }),
  );

export const readIndex = (place: BlogPlace) =>
  answer(api.GET('/api/messaging/article-categories', { params: { query: namedPlace(place) } }));

export const chooseCategories = (place: BlogPlace, categories: ChosenCategory[], knownIds: string[]) =>
  answer(
    api.PUT('/api/messaging/article-categories', { body: { ...wholePlace(place), categories, knownIds } }),
  );

/** The journals in which an adult without a class writes. */
export const listOwnJournals = () => answer(api.GET('/api/messaging/own-journals'));

/** The pupils of a class by given name, as they may know of each other. */
export const readClassmates = (classId: string) =>
  answer(api.GET('/api/messaging/shared-text-rules/{classId}', { params: { path: { classId } } }));

export const putUnder = (id: string, categoryId: string | null) =>
  answer(api.PUT('/api/messaging/articles/{id}/category', { ...of(id), body: { categoryId } }));

export const getArticle = (id: string) => answer(api.GET('/api/messaging/articles/{id}', of(id)));

export const beginArticle = ({ backIds, ...article }: NewArticle & { backIds: string[] }) =>
  create(['article', article], (header) =>
    api.POST('/api/messaging/articles', { params: { header }, body: article }),
  );

export const reviseArticle = (
  id: string,
  { classId, schoolId, ...article }: NewArticle & { backIds: string[] },
  version: number,
) => answer(api.PUT('/api/messaging/articles/{id}', { ...of(id), body: { ...article, version } }));

export const submitArticle = (id: string) => answer(api.POST('/api/messaging/articles/{id}/submit', of(id)));

export const returnArticle = (id: string, remark: string) =>
  answer(api.POST('/api/messaging/articles/{id}/return', { ...of(id), body: { remark } }));

interface Publishing {
  at?: string | null;
  audience?: Audience | null;
  /** pictures of which the teacher says that nobody is on them */
  saidIds?: string[] | null;
}

/** What was read is published, and nothing that somebody else wrote meanwhile; null publishes whatever is there. */
export const publishArticle = (
  id: string,
  version: number | null,
  { at = null, audience = null, saidIds = null }: Publishing = {},
) =>
  answer(
    api.POST('/api/messaging/articles/{id}/publish', {
      ...of(id),
      body: { at, audience, saidIds, version },
    }),
  );

export const deleteArticle = (id: string) => answer(api.DELETE('/api/messaging/articles/{id}', of(id)));

export const withdrawArticle = (id: string) =>
  answer(api.POST('/api/messaging/articles/{id}/withdraw', of(id)));

export const listVersions = (id: string) => answer(api.GET('/api/messaging/articles/{id}/versions', of(id)));

export const noteReading = (id: string) => answer(api.POST('/api/messaging/articles/{id}/read', of(id)));

export const react = (id: string, kind: Reaction | null) =>
  answer(api.PUT('/api/messaging/articles/{id}/reaction', { ...of(id), body: { kind } }));

export const listComments = (id: string) => answer(api.GET('/api/messaging/articles/{id}/comments', of(id)));

export const writeComment = (id: string, text: string) =>
  create(['comment', id, text], (header) =>
    api.POST('/api/messaging/articles/{id}/comments', {
      params: { path: { id }, header },
      body: { text },
    }),
  );

export const deleteComment = (id: string) => answer(api.DELETE('/api/messaging/comments/{id}', of(id)));

export const approveComment = (id: string) =>
  answer(api.POST('/api/messaging/comments/{id}/approve', of(id)));

export const refuseComment = (id: string) => answer(api.POST('/api/messaging/comments/{id}/refuse', of(id)));

export const reportComment = (id: string) => answer(api.POST('/api/messaging/comments/{id}/report', of(id)));

export const fileAddress = (id: string) => `/api/core/files/${id}`;
/** The small picture of a picture. */
export const thumbnailAddress = (id: string) => `/api/core/files/${id}/thumbnail`;
