import { queryOptions } from '@tanstack/react-query';
import { getStaff, listRequests } from './api';

export const staffQuery = (id: string) =>
  queryOptions({ queryKey: ['access', 'person', id], queryFn: () => getStaff(id) });

export const requestsQuery = queryOptions({ queryKey: ['access', 'requests'], queryFn: listRequests });
