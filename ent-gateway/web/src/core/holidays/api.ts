import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../app/http';

export type HolidaysYear = Schemas['HolidaysYear'];
export type NamedDays = HolidaysYear['holidays']['school'][number];

export const holidaysQuery = queryOptions({
  queryKey: ['holidays'],
  queryFn: () => answer(api.GET('/api/core/holidays')),
});
