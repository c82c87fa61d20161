import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../http';

export type NewAccount = Schemas['PublicClaimsClaimedAccount'];

/** Signed in, but linked to nobody yet: the code says who. */
export const claim = (code: string) => answer(api.POST('/api/core/claims', { body: { code } }));

/** How the own claim stands: it waits, was refused, or there is none. */
export const ownClaimQuery = queryOptions({
  queryKey: ['claim', 'own'],
  queryFn: () => answer(api.GET('/api/core/claims/own')),
});

/** Without FranceConnect: the code and a password make a local account. */
export const openAccount = (account: NewAccount) => answer(api.POST('/api/public/claims', { body: account }));
