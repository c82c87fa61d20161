import { answer, api, asDocument, type Schemas } from '../../app/http';

export type Register = Schemas['RegisterView'];
export type SchoolRolls = Schemas['SchoolRollsView'];
export type ClassToday = Schemas['SchoolRollsViewClassToday'];
export type HalfToday = Schemas['SchoolRollsViewHalfToday'];
export type DayHalf = Schemas['DayHalf'];
export type RegisterPupil = Schemas['RegisterViewRegisterPupil'];

export const registerQuery = (classId: string, month: string) => ({
  queryKey: ['register', classId, month],
  queryFn: () => answer(api.GET('/api/homework/registers', { params: { query: { classId, month } } })),
});

export const schoolRollsQuery = (schoolId: string) => ({
  queryKey: ['register', 'today', schoolId],
  queryFn: () =>
    answer(api.GET('/api/homework/schools/{schoolId}/rolls', { params: { path: { schoolId } } })),
  refetchInterval: 60_000,
});

export const printLetters = (classId: string, month: string) =>
  api.POST('/api/homework/registers/letters', {
    params: { query: { classId, month } },
    ...asDocument,
  });

export const figuresAddress = (schoolId: string, month: string) =>
  `/api/homework/registers/figures?${new URLSearchParams({ schoolId, month }).toString()}`;

export const registerAddress = (classId: string, month: string) =>
  `/api/homework/registers/csv?${new URLSearchParams({ classId, month }).toString()}`;
