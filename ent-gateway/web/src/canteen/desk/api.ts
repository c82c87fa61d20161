import type { Day } from '../../app/format';
import { get, write } from '../../app/http';
import type { Child } from '../../app/session';
import type { PriceStep } from '../prices';
import type { Unit } from '../prices';

export interface DeskItem {
  kind: string;
  count: number;
  since?: Day | null;
  link: string;
  facts: Record<string, string>;
}

export interface PersonName {
  id: string;
  givenName: string;
  familyName: string;
}

/** A household as the search finds it */
export interface Home {
  id: string;
  name: string;
  adults: PersonName[];
  children: Child[];
  addresses: string[];
}

export type Residence = 'INSIDE' | 'OUTSIDE';

export interface FamilyHome {
  id: string;
  name: string;
  adults: PersonName[];
  addresses: string[];
  childIds: string[];
  residence: Residence;
  standing: 'KNOWN' | 'EXPIRED' | 'REFUSED' | 'UNKNOWN';
  quotientCents?: number | null;
  validTo?: Day | null;
}

export interface PriceOf {
  childId: string;
  householdId: string;
  activityId: string;
  activityName: string;
  unit: Unit;
  amountCents?: number | null;
  explanation: PriceStep[];
}

export interface FamilyBooking {
  id: string;
  childId: string;
  activityId: string;
  activityName: string;
  date: Day;
  status: string;
  householdId?: string | null;
  amountCents: number;
  explanation: PriceStep[];
  correction?: { kind: string; reason: string } | null;
}

/** How a day turned out; an amount where that changes the price. */
export interface AttendedDay {
  childId: string;
  activityId: string;
  activityName: string;
  date: Day;
  attendance: 'PRESENT' | 'PRESENT_WITHOUT_BOOKING' | 'ABSENT_JUSTIFIED' | 'ABSENT_UNJUSTIFIED';
  amountCents?: number | null;
  explanation: PriceStep[];
  /** why an absence is accepted, who said so and when */
  excuse?: GivenExcuse | null;
}

export interface GivenExcuse {
  reason: string;
  by: string;
  at: string;
}

export interface Family {
  id: string;
  name: string;
  children: Child[];
  households: FamilyHome[];
  prices: PriceOf[];
  bookings: FamilyBooking[];
  attendance: AttendedDay[];
  /** the reader belongs to it: a colleague has to act */
  own: boolean;
}

export type Situation = 'IN_TIME' | 'LATE' | 'UNBOOKED' | 'ABSENT_JUSTIFIED' | 'ABSENT_UNJUSTIFIED';

export interface Addition {
  childId: string;
  activityId: string;
  date: Day;
  householdId?: string | null;
  situation: Situation;
  reason: string;
}

export interface SheetColumn {
  key: string;
  label: string;
}

export type Cell =
  | { kind: 'WORDS'; words: string }
  | { kind: 'COUNT'; number: number }
  | { kind: 'EUROS'; cents: number }
  | { kind: 'DAY'; day: Day };

export interface Sheet {
  title: string;
  columns: SheetColumn[];
  rows: Cell[][];
}

export const listDeskItems = () => get<DeskItem[]>('/api/canteen/desk');
export const searchFamilies = (name: string, signal: AbortSignal) =>
  get<Home[]>('/api/core/families', { name }, signal);
export const getFamily = (id: string, from: Day, to: Day) =>
  get<Family>(`/api/canteen/families/${id}`, { from, to });
export const setResidence = (id: string, residence: Residence, validFrom: Day) =>
  write('PUT', `/api/canteen/households/${id}/residence`, { residence, validFrom });
export const addBooking = (addition: Addition) => write('POST', '/api/canteen/corrections', addition);
export const cancelByHand = (id: string, reason: string) =>
  write('POST', `/api/canteen/corrections/${id}/cancel`, { reason });
export const reprice = (id: string, amountCents: number, reason: string) =>
  write('PUT', `/api/canteen/corrections/${id}/price`, { amountCents, reason });
export const getSheet = (name: string, from: Day, to: Day) =>
  get<Sheet>(`/api/canteen/lists/${name}`, { from, to });
