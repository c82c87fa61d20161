import { queryOptions } from '@tanstack/react-query';
import { listYears } from './api';

export const yearsQuery = queryOptions({ queryKey: ['years'], queryFn: listYears });
