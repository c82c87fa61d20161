import { answer, api, asDocument, type Schemas } from '../../app/http';

export type MonthAccount = Schemas['MonthAccount'];
export type AccountTotals = Schemas['AccountTotals'];
export type AccountLine = MonthAccount['lines'][number];
export type DayLine = Extract<AccountLine, { kind: 'DAY' }>;
export type PackageLine = Extract<AccountLine, { kind: 'PACKAGE' }>;

export const getOwnAccounts = (month: string) =>
  answer(api.GET('/api/canteen/accounts/own', { params: { query: { month } } }));

export const getAccount = (householdId: string, month: string) =>
  answer(
    api.GET('/api/canteen/accounts/{householdId}', { params: { path: { householdId }, query: { month } } }),
  );

export const getWithoutPayer = (month: string) =>
  answer(api.GET('/api/canteen/accounts/without-payer', { params: { query: { month } } }));

export const listAccounts = (month: string, name: string, after: string | undefined) =>
  answer(
    api.GET('/api/canteen/accounts', { params: { query: { month, name, ...(after ? { after } : {}) } } }),
  );

/** Of all households that the name finds, whatever page is shown. */
export const sumAccounts = (month: string, name: string, signal: AbortSignal) =>
  answer(api.GET('/api/canteen/accounts/sum', { params: { query: { month, name } }, signal }));

export const exportAccounts = (month: string) =>
  api.POST('/api/canteen/accounts/export', { params: { query: { month } }, ...asDocument });
