import type { Day } from '../../app/format';
import { get, write } from '../../app/http';

export interface Quotient {
  householdId: string;
  valueCents: number;
  /** the month the value is for: `2026-11` */
  month: string;
  validFrom: Day;
  /** the last day */
  validTo: Day;
  status: 'VALID' | 'REPLACED' | 'EXPIRED';
  source: string;
  declaredAt: string;
}

/** Zero is a known quotient; unknown and expired are two other things. */
export interface HouseholdQuotient {
  householdId: string;
  householdName: string;
  childIds: string[];
  standing: 'KNOWN' | 'EXPIRED' | 'UNKNOWN';
  current?: Quotient | null;
  history: Quotient[];
}

export interface IncomeDeclaration {
  householdId: string;
  kind: 'INCOME';
  /** euros, as printed on the tax notice */
  referenceIncome: number;
  taxParts: number;
}

export interface Activity {
  id: string;
  name: string;
  unit: 'MEAL' | 'SESSION' | 'HOUR' | 'QUARTER_HOUR' | 'DAY';
}

export const getQuotients = () => get<HouseholdQuotient[]>('/api/canteen/quotients');
export const declareIncome = (declaration: IncomeDeclaration) =>
  write<Quotient>('POST', '/api/canteen/quotients', declaration);
export const listActivities = (childId: string) => get<Activity[]>('/api/canteen/activities', { childId });
