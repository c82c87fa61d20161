import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../app/http';

export type WaitingClaim = Schemas['WaitingClaimsWaitingClaimView'];

export const waitingClaimsQuery = queryOptions({
  queryKey: ['waiting-claims'],
  queryFn: () => answer(api.GET('/api/core/waiting-claims')),
});

export const confirmClaim = (id: string) =>
  answer(api.POST('/api/core/waiting-claims/{id}/confirm', { params: { path: { id } } }));

export const refuseClaim = (id: string) =>
  answer(api.POST('/api/core/waiting-claims/{id}/refuse', { params: { path: { id } } }));
