import type { Day } from '../../app/format';
import { get, write } from '../../app/http';
import type { IncomeMethod, ProofKind, Reason } from '../quotient';

export interface WaitingProof {
  id: string;
  householdName: string;
  adults: string[];
  children: string[];
  kind: ProofKind;
  sentAt?: string | null;
  files: { id: string; name: string; mediaType: string; size: number }[];
  /** of the reader's own household: a colleague decides */
  own: boolean;
}

export interface Waiting {
  /** all of them; at most a hundred are listed */
  total: number;
  proofs: WaitingProof[];
}

export interface Acceptance {
  valueCents: number;
  /** `2026-10` */
  month: string;
  /** the last day */
  validTo: Day;
}

export interface Refusal {
  reason: Reason;
  note: string;
}

export interface Rule {
  /** none for the usual rule, which holds until a town has its own */
  validFrom?: Day | null;
  method: IncomeMethod;
  months: number;
  /** month and day: `08-31` */
  expiresOn: string;
}

export interface NewRule {
  validFrom: Day;
  method: IncomeMethod;
  months: number;
  expiresOn: string;
}

const desk = '/api/canteen/quotient-desk';
const rules = '/api/canteen/quotient-rules';

export const listWaiting = () => get<Waiting>(desk);
export const acceptProof = (id: string, read: Acceptance) => write('POST', `${desk}/${id}/accept`, read);
export const refuseProof = (id: string, refusal: Refusal) => write('POST', `${desk}/${id}/refuse`, refusal);
export const listRules = () => get<Rule[]>(rules);
export const addRule = (rule: NewRule) => write<Rule>('POST', rules, rule);

export const waitingQuery = { queryKey: ['quotient-desk'], queryFn: listWaiting };
export const rulesQuery = { queryKey: ['quotient-rules'], queryFn: listRules };
