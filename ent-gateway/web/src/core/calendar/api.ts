import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';

export type ClosedYear = Schemas['ClosedDayClosedYearView'];
export type ClosedDay = Schemas['ClosedDayView'];
export type Wish = Schemas['ClosedDayContent'];
export type Ends = Schemas['EndedByClosedDaysClosingEnds'];
export type SchoolWeek = Schemas['ChangeWeekSchoolWeekView'];

const at = (id: string) => ({ params: { path: { id } } });

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['closed-days', year],
    queryFn: () => answer(api.GET('/api/core/closed-days', { params: { query: { year } } })),
  });

export const weekQuery = queryOptions({
  queryKey: ['school-week'],
  queryFn: () => answer(api.GET('/api/core/school-week')),
});

export const previewDays = (body: Wish) => answer(api.POST('/api/core/closed-days/preview', { body }));

export const closeDays = (body: Wish) =>
  create(body, (header) => api.POST('/api/core/closed-days', { params: { header }, body }));

export const changeDays = ({ id, version }: ClosedDay, label: string, to: string) =>
  answer(api.PUT('/api/core/closed-days/{id}', { ...at(id), body: { version, label, to } }));

export const openDays = (id: string) => answer(api.DELETE('/api/core/closed-days/{id}', at(id)));

export const changeWeek = (body: Schemas['SchoolWeekWantedWeek']) =>
  answer(api.PUT('/api/core/school-week', { body }));
