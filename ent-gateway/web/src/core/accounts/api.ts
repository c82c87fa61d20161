import { queryOptions } from '@tanstack/react-query';
import { answer, api, asDocument, type Schemas } from '../../app/http';

export type AccountLine = Schemas['AccountCardAccountLine'];

const of = (personId: string) => ({ params: { path: { personId } } });
const seen = { body: { identitySeen: true } };

const readAccounts = (personId: string) => answer(api.GET('/api/core/accounts/{personId}', of(personId)));

export const accountCardQuery = (personId: string) =>
  queryOptions({
    queryKey: ['account-card', personId],
    queryFn: () => readAccounts(personId),
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
