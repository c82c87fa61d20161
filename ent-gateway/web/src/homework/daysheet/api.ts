import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { answer, api, asDocument, type Schemas } from '../../app/http';

export type Habits = Schemas['HabitsView'];

const of = (classId: string) => ({ path: { classId } });

export const habitsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['habits', classId],
    queryFn: () => answer(api.GET('/api/homework/classes/{classId}/habits', { params: of(classId) })),
  });

export const writeHabits = (classId: string, body: Habits) =>
  answer(api.PUT('/api/homework/classes/{classId}/habits', { params: of(classId), body }));

export const printDaySheet = (classId: string, date: Day) =>
  api.POST('/api/homework/classes/{classId}/day-sheet', {
    params: { ...of(classId), query: { date } },
    ...asDocument,
  });
