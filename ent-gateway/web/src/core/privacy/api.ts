import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { answer, api, asDocument, type Schemas } from '../../app/http';

export type KeptKind = Schemas['RetentionLine'];
export type Departure = Schemas['DepartureView'];

/** As many people as the server gives at once. */
export const most = 500;

export const keptQuery = queryOptions({
  queryKey: ['privacy', 'kept'],
  queryFn: () => answer(api.GET('/api/public/retention')),
  staleTime: Infinity,
});

export const departuresQuery = queryOptions({
  queryKey: ['privacy', 'departures'],
  queryFn: () => answer(api.GET('/api/core/departures')),
});

export const exportRegister = () => api.POST('/api/core/processing-register/export', asDocument);

export interface Hold {
  person: string;
  until: Day;
  because: string;
}

export const keepLonger = ({ person, until, because }: Hold) =>
  answer(
    api.PUT('/api/core/departures/{personId}/hold', {
      params: { path: { personId: person } },
      body: { until, because },
    }),
  );

export const keepNoLonger = (person: string) =>
  answer(api.DELETE('/api/core/departures/{personId}/hold', { params: { path: { personId: person } } }));
