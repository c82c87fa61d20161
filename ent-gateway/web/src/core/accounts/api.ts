import { queryOptions } from '@tanstack/react-query';
import { answer, api, asDocument } from '../../app/http';

const of = (personId: string) => ({ params: { path: { personId } } });
const seen = { body: { identitySeen: true } };

export const accountCardQuery = (personId: string) =>
  queryOptions({
    queryKey: ['account-card', personId],
    queryFn: () => answer(api.GET('/api/core/accounts/{personId}', of(personId))),
    // the trail keeps each reading
    staleTime: Infinity,
    gcTime: 0,
  });

export const resetAccount = (personId: string) =>
  answer(api.POST('/api/core/accounts/{personId}/reset', { ...of(personId), ...seen }));

export const untieAccount = (personId: string) =>
  answer(api.POST('/api/core/accounts/{personId}/untie', { ...of(personId), ...seen }));

export const signOutPerson = (personId: string) =>
  answer(api.POST('/api/core/accounts/{personId}/sign-out', of(personId)));

export const printLetter = (personId: string) =>
  api.POST('/api/core/accounts/{personId}/claim-letter', { ...of(personId), ...asDocument });
