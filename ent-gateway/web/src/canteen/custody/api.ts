import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

export type Custody = Schemas['Custody'];
export type CustodyView = Schemas['CustodyViewsCustodyView'];
export type NewCustody = Schemas['NewCustody'];
export type Home = Schemas['CustodyViewsCustodyHome'];
export type Period = Schemas['CustodyViewsCustodyPeriod'];
export type PayerPreview = Schemas['PayerPreview'];
export type PayerPassage = Schemas['PayerPassage'];

const path = '/api/canteen/children/{childId}/custody';
const of = (childId: string) => ({ params: { path: { childId } } });

export const getCustody = (childId: string) => answer(api.GET(path, of(childId)));

export const setCustody = (childId: string, custody: NewCustody) =>
  answer(api.PUT(path, { ...of(childId), body: custody }));

/** What would pass to the other household; nothing is changed. */
export const previewCustody = (childId: string, custody: NewCustody) =>
  answer(api.POST(`${path}/preview`, { ...of(childId), body: custody }));

export const previewEnd = (childId: string, from: Day) =>
  answer(api.GET(`${path}/end`, { params: { path: { childId }, query: { from } } }));

export const previewWithdrawal = (childId: string, versionId: string) =>
  answer(api.GET(`${path}/versions/{versionId}/withdrawal`, { params: { path: { childId, versionId } } }));

export const endCustody = (childId: string, from: Day) =>
  answer(api.DELETE(path, { params: { path: { childId }, query: { from } } }));

export const withdrawCustody = (childId: string, versionId: string) =>
  answer(api.DELETE(`${path}/versions/{versionId}`, { params: { path: { childId, versionId } } }));
