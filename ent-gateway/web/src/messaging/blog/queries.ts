import { queryOptions } from '@tanstack/react-query';
import { getArticle, listArticles, listComments, listVersions } from './api';

/** All that the blog has read; an act makes it read again. */
export const blogKey = ['blog'];

export const articlesQuery = (classId: string) =>
  queryOptions({
    queryKey: [...blogKey, 'class', classId],
    queryFn: () => listArticles(classId),
    enabled: classId !== '',
  });

export const articleQuery = (id: string) =>
  queryOptions({ queryKey: [...blogKey, 'one', id], queryFn: () => getArticle(id), enabled: id !== '' });

export const commentsQuery = (id: string) =>
  queryOptions({ queryKey: [...blogKey, 'comments', id], queryFn: () => listComments(id) });

export const versionsQuery = (id: string) =>
  queryOptions({ queryKey: [...blogKey, 'versions', id], queryFn: () => listVersions(id) });
