import type { Article } from './api';

/** An article for tests. */
export const article = (id: string, state: Article['state'], more: Partial<Article> = {}): Article => ({
  id,
  classId: 'ce1',
  schoolId: 'jean-mace',
  title: id,
  text: '',
  audience: 'FAMILIES',
  comments: 'BEFORE',
  fileIds: [],
  categoryId: null,
  page: false,
  state,
  remark: null,
  publishAt: null,
  publishedAt: null,
  changedAt: '2026-11-24T09:00:00Z',
  version: 0,
  standing: 'STAFF',
  authors: [],
  files: [],
  onPictures: [],
  pupils: [],
  echo: { comments: 0, waiting: 0, bravo: 0, learnt: 0, like: 0, mine: null, rule: 'BEFORE', families: null },
  ...more,
});
