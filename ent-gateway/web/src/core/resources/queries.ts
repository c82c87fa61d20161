import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  countHidden,
  listLinks,
  listMembers,
  listPeople,
  listPromised,
  listSpaces,
  listUnfoldings,
  listVersions,
  type Place,
  readFaces,
  readFolder,
  readTrash,
  searchItems,
  type Unfolding,
} from './api';
import { listUnfinished } from './unfinished';

/** All that was read of spaces; an act makes it read again. */
export const resourcesKey = ['resources'];

const pages = { initialPageParam: '', getNextPageParam: ({ next }: { next?: string | null }) => next };

export const spacesQuery = queryOptions({
  queryKey: [...resourcesKey, 'spaces'],
  queryFn: () => listSpaces(),
});

export const unfinishedQuery = queryOptions({
  queryKey: [...resourcesKey, 'unfinished'],
  queryFn: listUnfinished,
});

export const promisedQuery = (spaceId: string) =>
  queryOptions({ queryKey: [...resourcesKey, 'promised', spaceId], queryFn: () => listPromised(spaceId) });

const often = 2_000;

/** How far archives are that arrived, as long as one isn't done. */
export const unfoldingsQuery = queryOptions({
  queryKey: [...resourcesKey, 'unfoldings'],
  queryFn: listUnfoldings,
  refetchInterval: ({ state: { data } }) => (data?.some(isOnItsWay) ? often : false),
});

export const isOnItsWay = ({ state }: Unfolding): boolean => state === 'WAITING' || state === 'UNFOLDING';

export const pupilSpacesQuery = (classId: string) =>
  queryOptions({ queryKey: [...resourcesKey, 'pupils', classId], queryFn: () => listSpaces(classId) });

export const folderQuery = (place: Place) =>
  infiniteQueryOptions({
    queryKey: [...resourcesKey, 'folder', place.spaceId, place.folderId],
    queryFn: ({ pageParam }) => readFolder(place, pageParam),
    enabled: place.spaceId !== '',
    ...pages,
  });

/** The first 200 of a folder, for the choice of a file. */
export const allOfFolderQuery = (place: Place) =>
  queryOptions({
    queryKey: [...resourcesKey, 'choice', place.spaceId, place.folderId],
    queryFn: () => readFolder(place),
  });

/** The folders alone, for a tree and for the choice of where something goes. */
export const foldersQuery = (place: Place) =>
  queryOptions({
    queryKey: [...resourcesKey, 'folders', place.spaceId, place.folderId],
    queryFn: () => readFolder(place, undefined, 'FOLDER'),
    enabled: place.spaceId !== '',
  });

export const trashQuery = (spaceId: string) =>
  infiniteQueryOptions({
    queryKey: [...resourcesKey, 'trash', spaceId],
    queryFn: ({ pageParam }) => readTrash(spaceId, pageParam),
    enabled: spaceId !== '',
    ...pages,
  });

export const searchQuery = (words: string, favourites: boolean) =>
  infiniteQueryOptions({
    queryKey: [...resourcesKey, 'search', words, favourites],
    queryFn: ({ pageParam }) => searchItems(words, favourites, pageParam),
    ...pages,
  });

export const versionsQuery = (id: string) =>
  queryOptions({ queryKey: [...resourcesKey, 'versions', id], queryFn: () => listVersions(id) });

export const linksQuery = (id: string) =>
  queryOptions({ queryKey: [...resourcesKey, 'links', id], queryFn: () => listLinks(id) });

export const facesQuery = (id: string) =>
  queryOptions({
    queryKey: [...resourcesKey, 'faces', id],
    queryFn: () => readFaces(id),
    enabled: id !== '',
    // what was chosen meanwhile isn't overwritten
    refetchOnWindowFocus: false,
  });

export const hiddenQuery = (id: string) =>
  queryOptions({ queryKey: [...resourcesKey, 'hidden', id], queryFn: () => countHidden(id) });

export const peopleQuery = queryOptions({ queryKey: [...resourcesKey, 'people'], queryFn: listPeople });

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: [...resourcesKey, 'members', id],
    queryFn: () => listMembers(id),
    enabled: id !== '',
  });
