import { queryOptions } from '@tanstack/react-query';
import { blogKey } from '../queries';
import { listAssignments } from './api';

export const assignmentsQuery = (classId: string) =>
  queryOptions({
    queryKey: [...blogKey, 'assignments', classId],
    queryFn: () => listAssignments(classId),
    enabled: classId !== '',
  });
