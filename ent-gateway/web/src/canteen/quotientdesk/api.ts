import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

export type WaitingProof = Schemas['WaitingProof'];
export type Acceptance = Schemas['ProofDeskProofAcceptance'];
export type Refusal = Schemas['ProofDeskProofRefusal'];
export type Rule = Schemas['QuotientRuleView'];
export type ProofStart = Schemas['ProofStart'];
export type NewRule = Schemas['NewQuotientRule'];

export type WaitingDeclaration = Schemas['WaitingDeclaration'];
export type DeclarationAcceptance = Schemas['DeclarationDeskDeclarationAcceptance'];

const of = (id: string) => ({ params: { path: { id } } });

export const acceptProof = (id: string, read: Acceptance) =>
  answer(api.POST('/api/canteen/quotient-desk/{id}/accept', { ...of(id), body: read }));

export const refuseProof = (id: string, refusal: Refusal) =>
  answer(api.POST('/api/canteen/quotient-desk/{id}/refuse', { ...of(id), body: refusal }));

export const acceptDeclaration = (id: string, seen: DeclarationAcceptance) =>
  answer(api.POST('/api/canteen/declaration-desk/{id}/accept', { ...of(id), body: seen }));

export const refuseDeclaration = (id: string, why: string) =>
  answer(api.POST('/api/canteen/declaration-desk/{id}/refuse', { ...of(id), body: { answer: why } }));

export const askNotice = (id: string) => answer(api.POST('/api/canteen/declaration-desk/{id}/ask', of(id)));

export const addRule = (rule: NewRule) => answer(api.POST('/api/canteen/quotient-rules', { body: rule }));

export const setProofRule = (countsFrom: ProofStart) =>
  answer(api.PUT('/api/canteen/quotient-proof-rule', { body: { countsFrom } }));

/** The first day for which a paper may count that was received on a day and is accepted today. */
export const startOf = (rule: ProofStart, received: Day, today: Day): Day =>
  rule === 'DECIDED' ? today : rule === 'FIRST_OF_MONTH' ? `${received.slice(0, 7)}-01` : received;

export const proofRuleQuery = {
  queryKey: ['quotient-proof-rule'],
  queryFn: () => answer(api.GET('/api/canteen/quotient-proof-rule')),
};
export const waitingQuery = {
  queryKey: ['quotient-desk'],
  queryFn: () => answer(api.GET('/api/canteen/quotient-desk')),
};
export const declarationsQuery = {
  queryKey: ['quotient-desk', 'declarations'],
  queryFn: () => answer(api.GET('/api/canteen/declaration-desk')),
};
export const rulesQuery = {
  queryKey: ['quotient-rules'],
  queryFn: () => answer(api.GET('/api/canteen/quotient-rules')),
};
