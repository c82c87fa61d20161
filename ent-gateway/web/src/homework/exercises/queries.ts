import { queryOptions } from '@tanstack/react-query';
import { listExercises, readExercise, readResults, tryExercise } from './api';

export const exercisesKey = ['exercises'];

export const exercisesQuery = queryOptions({ queryKey: [...exercisesKey, 'all'], queryFn: listExercises });

export const exerciseQuery = (id: string) =>
  queryOptions({ queryKey: [...exercisesKey, id], queryFn: () => readExercise(id) });

/** An exercise on trial, as it stands. */
export const trialQuery = (id: string) =>
  queryOptions({ queryKey: [...exercisesKey, id, 'trial'], queryFn: () => tryExercise(id) });

export const resultsQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['exercise-results', entryId],
    queryFn: () => readResults(entryId),
    // pupils answer meanwhile
    staleTime: 0,
    refetchInterval: 30_000,
  });
