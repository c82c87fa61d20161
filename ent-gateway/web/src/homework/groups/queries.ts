import { queryOptions } from '@tanstack/react-query';
import { listGroups } from './api';

export const groupsKey = ['groups'];

/** The groups in which a class takes part, for those who lead it. */
export const groupsQuery = (classId: string) =>
  queryOptions({ queryKey: [...groupsKey, classId], queryFn: () => listGroups(classId) });
