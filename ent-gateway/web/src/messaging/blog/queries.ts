import { queryOptions } from '@tanstack/react-query';
import {
  type Filter,
  getArticle,
  listArticles,
  listComments,
  listOwnJournals,
  listSubmitted,
  listVersions,
  listWaiting,
  readClassmates,
  readIndex,
} from './api';
import type { BlogPlace } from './place';

/** All that the blog has read; an act makes it read again. */
export const blogKey = ['blog'];

export const articlesQuery = (place: BlogPlace, filter: Filter = {}) =>
  queryOptions({
    queryKey: [...blogKey, 'place', place.classId ?? place.schoolId, filter],
    queryFn: () => listArticles(place, filter),
    enabled: place.classId !== '',
    // what another question found stays until this one is answered; another class's doesn't
    placeholderData: (before, asked) =>
      asked?.queryKey[2] === (place.classId ?? place.schoolId) ? before : undefined,
  });

/** What waits to be read in the journal of a school. */
export const waitingQuery = (schoolId: string) =>
  queryOptions({ queryKey: [...blogKey, 'waiting', schoolId], queryFn: () => listWaiting(schoolId) });

/** What waits to be read in a class. */
export const submittedQuery = (classId: string) =>
  queryOptions({ queryKey: [...blogKey, 'submitted', classId], queryFn: () => listSubmitted(classId) });

/** The topics and months of a class's blog, or of a journal. */
export const indexQuery = (place: BlogPlace) =>
  queryOptions({
    queryKey: [...blogKey, 'index', place.classId ?? place.schoolId],
    queryFn: () => readIndex(place),
    enabled: place.classId !== '',
  });

/** The journals in which a guardian or an animator writes. */
export const ownJournalsQuery = queryOptions({
  queryKey: [...blogKey, 'own-journals'],
  queryFn: listOwnJournals,
});

export const classmatesQuery = (classId: string) =>
  queryOptions({ queryKey: [...blogKey, 'classmates', classId], queryFn: () => readClassmates(classId) });

export const articleQuery = (id: string) =>
  queryOptions({ queryKey: [...blogKey, 'one', id], queryFn: () => getArticle(id), enabled: id !== '' });

export const commentsQuery = (id: string) =>
  queryOptions({ queryKey: [...blogKey, 'comments', id], queryFn: () => listComments(id) });

export const versionsQuery = (id: string) =>
  queryOptions({ queryKey: [...blogKey, 'versions', id], queryFn: () => listVersions(id) });
