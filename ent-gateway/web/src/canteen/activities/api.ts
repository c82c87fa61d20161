import type { Day } from '../../app/format';
import { create, get, write } from '../../app/http';

export const kinds = ['CANTEEN', 'MORNING_CARE', 'EVENING_CARE', 'STUDY', 'WEDNESDAY', 'HOLIDAY'] as const;
export type ActivityKind = (typeof kinds)[number];

export const units = ['MEAL', 'SESSION', 'HOUR', 'QUARTER_HOUR', 'DAY'] as const;
export type Unit = (typeof units)[number];

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
export type Weekday = (typeof weekdays)[number];

export const grades = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2', 'ULIS'] as const;
export type Grade = (typeof grades)[number];

/** Until when a day can still be changed; `at` is an hour of the territory's clock. */
export type CutOff =
  | { kind: 'WORKING_DAYS_BEFORE'; days: number; at: string }
  | { kind: 'DAYS_BEFORE'; days: number; at: string }
  | { kind: 'PREVIOUS_WEEKDAY'; weekdays: Weekday[]; at: string }
  | { kind: 'WEEKDAY_OF_WEEK_BEFORE'; weekday: Weekday; weeks: number; at: string }
  | { kind: 'DAY_OF_MONTH_BEFORE'; dayOfMonth: number; at: string };

export interface Activity {
  id: string;
  schoolId: string;
  name: string;
  kind: ActivityKind;
  unit: Unit;
  weekdays: Weekday[];
  capacity: number;
  waitingList: boolean;
  bookingCutOff: CutOff;
  cancellingCutOff: CutOff;
  audience: { schools: string[]; grades: Grade[] };
  hours?: { from: string; to: string } | null;
  registration: { opensAt?: string | null; closesAt?: string | null };
  siteId?: string | null;
}

export interface Site {
  id: string;
  name: string;
  address: string;
}

export interface Catalogue {
  activities: Activity[];
  sites: Site[];
}

/** An activity as it is sent. */
export interface NewActivity extends Omit<Activity, 'id' | 'audience' | 'hours' | 'registration'> {
  schools: string[];
  grades: Grade[];
  from: string | null;
  to: string | null;
  opensAt: string | null;
  closesAt: string | null;
}

/** For how many hours a freed place is held. */
export interface OfferRule {
  hours: number;
}

export const addSite = (site: Omit<Site, 'id'>) => create<Site>('/api/canteen/sites', site);

export const getOfferRule = () => get<OfferRule>('/api/canteen/offer-rule');

export const setOfferRule = (rule: OfferRule) => write<OfferRule>('PUT', '/api/canteen/offer-rule', rule);

export const getCatalogue = () => get<Catalogue>('/api/canteen/catalogue');

export const listActivities = (childId: string) => get<Activity[]>('/api/canteen/activities', { childId });

export const openActivity = (activity: NewActivity) => create<Activity>('/api/canteen/activities', activity);

export const changeActivity = (id: string, activity: NewActivity) =>
  write<Activity>('PUT', `/api/canteen/activities/${id}`, activity);

export type SuspensionReason = 'STRIKE' | 'TRIP' | 'CLASS_CLOSED' | 'SITE_CLOSED' | 'OTHER';

export interface NewSuspension {
  activityIds: string[];
  from: Day;
  to: Day;
  classId: string | null;
  reason: SuspensionReason;
  label: string;
  freeOfCharge: boolean;
}

export interface Suspension {
  id: string;
  reason: SuspensionReason;
  label: string;
  from: Day;
  to: Day;
  activities: string[];
  classId?: string | null;
  freeOfCharge: boolean;
}

export interface Concerned {
  suspension?: Suspension | null;
  children: number;
  bookings: number;
  waiting: number;
  amountCents: number;
}

export const listSuspensions = () => get<Suspension[]>('/api/canteen/suspensions');

export const previewSuspension = (wanted: NewSuspension) =>
  write<Concerned>('POST', '/api/canteen/suspensions/preview', wanted);

export const suspend = (wanted: NewSuspension) =>
  write<Concerned>('POST', '/api/canteen/suspensions', wanted);

export const undoSuspension = (id: string) => write<Concerned>('DELETE', `/api/canteen/suspensions/${id}`);
