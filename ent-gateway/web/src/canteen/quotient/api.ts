import type { Day } from '../../app/format';
import { get, uploadAll, write } from '../../app/http';

export type Source = 'INCOME' | 'CAF_MSA' | 'DOCUMENT';

export interface Quotient {
  householdId: string;
  valueCents: number;
  /** the month the value is for: `2026-11` */
  month: string;
  validFrom: Day;
  /** the last day */
  validTo: Day;
  status: 'VALID' | 'REPLACED' | 'EXPIRED';
  source: Source;
  /** CNAF or MSA, empty for other sources */
  provider: string;
  declaredAt: string;
}

/** Zero is a known quotient; unknown, expired and refused are three other things. */
export interface HouseholdQuotient {
  householdId: string;
  householdName: string;
  childIds: string[];
  standing: 'KNOWN' | 'EXPIRED' | 'REFUSED' | 'UNKNOWN';
  current?: Quotient | null;
  history: Quotient[];
}

export type IncomeMethod = 'REFERENCE_INCOME' | 'MONTHLY_PER_PERSON' | 'CAF_VALUE';

/** Which ways to a quotient the town opens. */
export interface Ways {
  fetch: boolean;
  income: IncomeMethod;
  months: number;
}

/** How far the way through FranceConnect is open to this session. */
export interface FranceConnectWay {
  state: 'OPEN' | 'OTHER_ACCOUNT' | 'NOT_OFFERED';
}

/** Where to go, or what is known already: `found`, or why there is no quotient. */
export interface Leaving {
  address?: string | null;
  outcome?: string | null;
}

/** The two numbers that the town's rule asks for, in euros. */
export interface IncomeDeclaration {
  householdId: string;
  kind: Source;
  referenceIncome?: number;
  taxParts?: number;
  monthlyIncome?: number;
  persons?: number;
}

export interface Activity {
  id: string;
  name: string;
  unit: 'MEAL' | 'SESSION' | 'HOUR' | 'QUARTER_HOUR' | 'DAY';
}

export type ProofKind = 'CAF' | 'MSA' | 'TAX_NOTICE';
export type Reason = 'UNREADABLE' | 'INCOMPLETE' | 'OUT_OF_DATE' | 'OTHER_PERSON' | 'OTHER';

export interface Proof {
  id: string;
  householdId: string;
  kind: ProofKind;
  state: 'DRAFT' | 'SENT' | 'WITHDRAWN' | 'ACCEPTED' | 'REFUSED';
  sentAt?: string | null;
  decidedOn?: Day | null;
  reason?: Reason | null;
  note: string;
}

export const getQuotients = () => get<HouseholdQuotient[]>('/api/canteen/quotients');
export const getWays = () => get<Ways>('/api/canteen/quotient-ways');
export const declareIncome = (declaration: IncomeDeclaration) =>
  write<Quotient>('POST', '/api/canteen/quotients', declaration);
export const fetchQuotient = (householdId: string) =>
  write<Quotient>('POST', '/api/canteen/quotients/fetch', { householdId });

const franceConnect = '/api/franceconnect/quotient';

export const getFranceConnectWay = () => get<FranceConnectWay>(franceConnect);
export const leaveForFranceConnect = (householdId: string) =>
  write<Leaving>('POST', franceConnect, { householdId });

export const listActivities = (childId: string) => get<Activity[]>('/api/canteen/activities', { childId });

const proofs = '/api/canteen/quotient-proofs';

export const listProofs = () => get<Proof[]>(proofs);
export const withdrawProof = (id: string) => write('DELETE', `${proofs}/${id}`);

/** Uploads the pages one by one, lays them down as one paper and hands it in. */
export async function sendProof(
  householdId: string,
  kind: ProofKind,
  pages: File[],
  progress: (done: number) => void,
): Promise<Proof> {
  const fileIds = await uploadAll(pages, progress);
  const draft = await write<Proof>('POST', proofs, { householdId, kind, fileIds });
  return write<Proof>('POST', `${proofs}/${draft.id}/send`, {});
}
