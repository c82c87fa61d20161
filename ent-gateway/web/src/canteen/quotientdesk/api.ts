import { answer, api, type Schemas } from '../../app/http';

export type WaitingProof = Schemas['WaitingProof'];
export type Acceptance = Schemas['ProofDeskProofAcceptance'];
export type Refusal = Schemas['ProofDeskProofRefusal'];
export type Rule = Schemas['QuotientRuleView'];
export type ProofStart = Schemas['ProofStart'];
export type NewRule = Schemas['NewQuotientRule'];

const of = (id: string) => ({ params: { path: { id } } });

export const acceptProof = (id: string, read: Acceptance) =>
  answer(api.POST('/api/canteen/quotient-desk/{id}/accept', { ...of(id), body: read }));

export const refuseProof = (id: string, refusal: Refusal) =>
  answer(api.POST('/api/canteen/quotient-desk/{id}/refuse', { ...of(id), body: refusal }));

export const addRule = (rule: NewRule) => answer(api.POST('/api/canteen/quotient-rules', { body: rule }));

export const setProofRule = (countsFrom: ProofStart) =>
  answer(api.PUT('/api/canteen/quotient-proof-rule', { body: { countsFrom } }));

export const proofRuleQuery = {
  queryKey: ['quotient-proof-rule'],
  queryFn: () => answer(api.GET('/api/canteen/quotient-proof-rule')),
};
export const waitingQuery = {
  queryKey: ['quotient-desk'],
  queryFn: () => answer(api.GET('/api/canteen/quotient-desk')),
};
export const rulesQuery = {
  queryKey: ['quotient-rules'],
  queryFn: () => answer(api.GET('/api/canteen/quotient-rules')),
};
