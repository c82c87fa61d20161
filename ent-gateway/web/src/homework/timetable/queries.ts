import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { listSources, readSource, readWeek } from './api';

export const timetableKey = (classId: string) => ['timetable', classId];

export const weekQuery = (classId: string, monday: Day, childId?: string) =>
  queryOptions({
    queryKey: [...timetableKey(classId), monday, ...(childId ? [childId] : [])],
    queryFn: () => readWeek(classId, monday, childId),
  });

export const sourcesQuery = (classId: string) =>
  queryOptions({ queryKey: ['timetable-sources', classId], queryFn: () => listSources(classId) });

export const sourceQuery = (classId: string, sourceId: string) =>
  queryOptions({
    queryKey: ['timetable-sources', classId, sourceId],
    queryFn: () => readSource(classId, sourceId),
  });
