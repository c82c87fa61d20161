import { queryOptions } from '@tanstack/react-query';
import { blogKey } from '../queries';
import { getPoll } from './api';

export const pollQuery = (id: string) =>
  queryOptions({ queryKey: [...blogKey, 'poll', id], queryFn: () => getPoll(id) });
