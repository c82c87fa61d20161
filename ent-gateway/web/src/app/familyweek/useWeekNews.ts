import { useQuery } from '@tanstack/react-query';
import type { Day } from '../format';
import { look } from './api';

/** The news of a week, asked for once it is shown, and no more while the page stays open on it. */
export const useWeekNews = (monday: Day, shown: boolean) =>
  useQuery({
    queryKey: ['family look', monday],
    queryFn: () => look(monday),
    enabled: shown,
    staleTime: Infinity,
    gcTime: 0,
  }).data ?? [];
