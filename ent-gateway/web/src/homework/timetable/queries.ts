import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { readWeek } from './api';

export const timetableKey = (classId: string) => ['timetable', classId];

export const weekQuery = (classId: string, monday: Day) =>
  queryOptions({
    queryKey: [...timetableKey(classId), monday],
    queryFn: () => readWeek(classId, monday),
  });
