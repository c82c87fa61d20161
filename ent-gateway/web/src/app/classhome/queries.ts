import { queryOptions, useQuery } from '@tanstack/react-query';
import { getChoice, getClassHome, getStory, previewClassHome } from './api';

/** What a child has done elsewhere shows at once when it comes home. */
export const classHomeQuery = queryOptions({
  queryKey: ['class-home'],
  queryFn: getClassHome,
  staleTime: 0,
});

export const previewQuery = (classId: string) =>
  queryOptions({ queryKey: ['class-home', 'preview', classId], queryFn: () => previewClassHome(classId) });

export const choiceQuery = (classId: string) =>
  queryOptions({ queryKey: ['class-home', 'choice', classId], queryFn: () => getChoice(classId) });

export const storyQuery = (id: string) =>
  queryOptions({ queryKey: ['story', id], queryFn: () => getStory(id), enabled: id !== '' });

/** The home of a pupil's class, as it was read last; undefined while it isn't known. */
export const usePupilHome = () => useQuery({ ...classHomeQuery, staleTime: Infinity }).data;
