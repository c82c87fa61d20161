import { answer, api } from '../http';

export const readInvitation = (code: string) =>
  answer(api.POST('/api/public/invitations/read', { body: { code } }));

export const acceptInvitation = (code: string, password: string) =>
  answer(api.POST('/api/public/invitations/accept', { body: { code, password } }));

export const forgetPassword = (account: string) =>
  answer(api.POST('/api/public/forgotten-passwords', { body: { account } }));

export const choosePassword = (code: string, password: string) =>
  answer(api.POST('/api/public/new-passwords', { body: { code, password } }));
