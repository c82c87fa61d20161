import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { answer, api, asDocument, create, type Schemas } from '../../app/http';

export type KeptKind = Schemas['RetentionLine'];
export type DataExport = Schemas['DataExportView'];
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

const secondsBetweenLooks = 2;

/** The archive of the own data; looked at again as long as it is being made. */
export const archiveQuery = queryOptions({
  queryKey: ['privacy', 'archive'],
  queryFn: () => answer(api.GET('/api/me/data-export')),
  refetchInterval: ({ state }) => (state.data?.state === 'UNDER_WAY' ? secondsBetweenLooks * 1000 : false),
});

/** @param former when the archive was asked for that gives way: another intention each time */
export const askArchive = (former: string | null) =>
  create({ archive: former }, (header) => api.POST('/api/me/data-export', { headers: header }));

export const fetchArchive = () => api.POST('/api/me/data-export/content', asDocument);

export const removeArchive = () => answer(api.DELETE('/api/me/data-export'));

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

/** Somebody written down by mistake, to whom nothing hangs. */
export const removePerson = (id: string) =>
  answer(api.DELETE('/api/core/people/{id}', { params: { path: { id } } }));

export const keepNoLonger = (person: string) =>
  answer(api.DELETE('/api/core/departures/{personId}/hold', { params: { path: { personId: person } } }));
