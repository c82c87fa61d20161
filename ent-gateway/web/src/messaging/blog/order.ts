import type { Article } from './api';

export type Column = 'drafts' | 'submitted' | 'scheduled' | 'published';

const columns: Record<Article['state'], Column> = {
  DRAFT: 'drafts',
  RETURNED: 'drafts',
  WITHDRAWN: 'drafts',
  SUBMITTED: 'submitted',
  SCHEDULED: 'scheduled',
  PUBLISHED: 'published',
};

/** The steps of a teacher's board, each with its articles. */
export const byColumn = (articles: Article[], classId: string): [Column, Article[]][] =>
  (['drafts', 'submitted', 'scheduled', 'published'] as const).map((column) => [
    column,
    articles.filter((article) => article.classId === classId && columns[article.state] === column),
  ]);

export const isPicture = (file: { mediaType: string }) => file.mediaType.startsWith('image/');

/** Pupils because of whom an article can't be published as it is; what was taken out of it shows nobody. */
export const refused = (article: Article): string[] => [
  ...new Set(article.files.filter(({ off }) => !off).flatMap(({ withoutConsent }) => withoutConsent)),
];

/** Whether nobody has said yet who is on some picture, or is heard in a sound or a film. */
export const unsaid = (article: Article): boolean => article.files.some(({ said, off }) => !said && !off);

/** Pupils of an article's pictures by name, whatever class they are in by now. */
export const namesOf = (article: Article, ids: string[]): string[] =>
  article.pupils
    .filter(({ id }) => ids.includes(id))
    .map(({ givenName, familyName }) => `${givenName} ${familyName}`);

/** Fewer readers for whom the pictures may be allowed; undefined where there are none. */
export const narrower = (article: Article): 'FAMILIES' | undefined =>
  article.audience === 'SCHOOL' || article.audience === 'PUBLIC' ? 'FAMILIES' : undefined;
