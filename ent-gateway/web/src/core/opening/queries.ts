import { queryOptions } from '@tanstack/react-query';
import { listYears, proposeYear, readSteps } from './api';

export const yearsQuery = queryOptions({ queryKey: ['years'], queryFn: listYears });

export const proposedQuery = queryOptions({
  queryKey: ['years', 'proposed'],
  queryFn: proposeYear,
});

export const stepsQuery = queryOptions({ queryKey: ['first-steps'], queryFn: readSteps });
