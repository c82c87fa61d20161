import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../http';

export const ownAccountQuery = queryOptions({
  queryKey: ['own-account'],
  queryFn: () => answer(api.GET('/api/me/account')),
});

export const sessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: () => answer(api.GET('/api/me/sessions')),
});

export const endSession = (id: string) =>
  answer(api.DELETE('/api/me/sessions/{id}', { params: { path: { id } } }));

export const askForAddress = (email: string) =>
  answer(api.POST('/api/me/account/address', { body: { email } }));

export const verifyAddress = (code: string) =>
  answer(api.POST('/api/me/account/address/verification', { body: { code } }));
