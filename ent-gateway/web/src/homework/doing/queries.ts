import { queryOptions } from '@tanstack/react-query';
import { openExercise } from './api';

export const exerciseQuery = (entryId: string, childId: string) =>
  queryOptions({
    queryKey: ['exercise', entryId, childId],
    queryFn: () => openExercise(entryId, childId),
    // what was answered on another screen is there as well
    staleTime: 0,
  });
