import { queryOptions } from '@tanstack/react-query';
import { listDoubles, listMerges, previewMerge } from './api';

export const doublesQuery = queryOptions({ queryKey: ['merges', 'doubles'], queryFn: listDoubles });

export const mergesQuery = queryOptions({ queryKey: ['merges', 'made'], queryFn: listMerges });

export const previewQuery = (kept: string, gone: string) =>
  queryOptions({ queryKey: ['merges', 'preview', kept, gone], queryFn: () => previewMerge(kept, gone) });
