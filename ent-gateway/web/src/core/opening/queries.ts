import { queryOptions } from '@tanstack/react-query';
import { listYears, proposeYear } from './api';

export const yearsQuery = queryOptions({ queryKey: ['years'], queryFn: listYears });

export const proposedQuery = queryOptions({
  queryKey: ['years', 'proposed'],
  queryFn: proposeYear,
});
