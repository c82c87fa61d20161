import type { Article, Picture } from './api';

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

/** Pictures that could be shown with some faces blurred; a project page has no place where that is done. */
export const blurrable = ({ files, page }: Article): Picture[] =>
  files.filter((file) => !page && !file.off && isPicture(file) && file.withoutConsent.length > 0);

/** Where faces on a picture of an article are blurred. */
export const blurAddress = ({ id }: Article, fileId: string) => `/blog/${id}/ecrire?flouter=${fileId}#images`;

/** Pictures of which nobody has said yet who is on them, and sounds and films of which nobody has said who is heard. */
export const unsaid = (article: Article): Picture[] => article.files.filter(({ said, off }) => !said && !off);

/** Pupils of an article's pictures by name, whatever class they are in by now. */
export const namesOf = (article: Article, ids: string[]): string[] =>
  article.pupils
    .filter(({ id }) => ids.includes(id))
    .map(({ givenName, familyName }) => `${givenName} ${familyName}`);

/** How many families have read an article that is for them. */
export const readingFamilies = ({ audience, echo }: Article) => (audience === 'CLASS' ? null : echo.families);

/** Fewer readers for whom the pictures may be allowed; of children of other classes they aren't. Undefined where there are none. */
export const narrower = (article: Article): 'FAMILIES' | undefined =>
  article.classId && (article.audience === 'SCHOOL' || article.audience === 'PUBLIC')
    ? 'FAMILIES'
    : undefined;
