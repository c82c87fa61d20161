import type { Article } from './api';
import { isDrawing } from './drawing/strokes';

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
export const byColumn = (articles: Article[], classId: string | null): [Column, Article[]][] =>
  (['drafts', 'submitted', 'scheduled', 'published'] as const).map((column) => [
    column,
    articles.filter((article) => article.classId === classId && columns[article.state] === column),
  ]);

export const isPicture = (file: { mediaType: string }) => file.mediaType.startsWith('image/');

/** A sound or a film. */
export const isRecorded = ({ mediaType }: { mediaType: string }) => /^(audio|video)\//.test(mediaType);

/** Pupils because of whom an article can't be published as it is; what was taken out of it shows nobody. */
export const refused = (article: Article): string[] => [
  ...new Set(article.files.filter(({ off }) => !off).flatMap(({ withoutConsent }) => withoutConsent)),
];

/** Drawings of which no teacher has said yet that nobody is on them: publishing says it, for the teacher sees them. */
export const drawings = (article: Article): string[] =>
  article.files.filter((file) => !file.said && !file.off && isDrawing(file)).map(({ id }) => id);

/** Whether nobody has said yet who is on some picture, or is heard in a sound or a film. */
export const unsaid = (article: Article): boolean =>
  article.files.some((file) => !file.said && !file.off && !isDrawing(file));

/** Pupils of an article's pictures by name, whatever class they are in by now. */
export const namesOf = (article: Article, ids: string[]): string[] =>
  article.pupils
    .filter(({ id }) => ids.includes(id))
    .map(({ givenName, familyName }) => `${givenName} ${familyName}`);

/** Fewer readers for whom the pictures may be allowed; undefined where there are none. */
export const narrower = (article: Article): 'FAMILIES' | undefined =>
  article.classId && (article.audience === 'SCHOOL' || article.audience === 'PUBLIC')
    ? 'FAMILIES'
    : undefined;
