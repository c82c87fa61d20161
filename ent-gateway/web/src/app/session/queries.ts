import { queryOptions } from '@tanstack/react-query';
import { worthRetrying } from '../http';
import { getConfig, getMe } from './api';

export const configQuery = queryOptions({ queryKey: ['config'], queryFn: getConfig, staleTime: Infinity });

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: getMe,
  staleTime: 5 * 60_000,
  retry: worthRetrying,
});
