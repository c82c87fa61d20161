import type { Day } from '../../app/format';
import { get, write } from '../../app/http';
import type { Child } from '../../app/session';

export interface Custody {
  from: Day;
  /** the household that pays in odd ISO weeks, and in even ones */
  odd: string;
  even: string;
  days: Record<Day, string>;
}

export interface Home {
  householdId: string;
  name: string;
  mine: boolean;
}

export interface CustodyView {
  child: Child;
  custody?: Custody | null;
  households: Home[];
}

export interface NewCustody {
  from: Day;
  oddHouseholdId: string;
  evenHouseholdId: string;
  days: Record<Day, string>;
}

const path = (childId: string) => `/api/canteen/children/${childId}/custody`;

export const getCustody = (childId: string) => get<CustodyView>(path(childId));

export const setCustody = (childId: string, custody: NewCustody) =>
  write<CustodyView>('PUT', path(childId), custody);

export const endCustody = (childId: string) => write('DELETE', path(childId));
