import type { Day } from '../../app/format';
import { get, write } from '../../app/http';
import type { ChildNeeds } from '../needs';

export type Status =
  | 'EXPECTED'
  | 'PRESENT'
  | 'PRESENT_WITHOUT_BOOKING'
  | 'ABSENT_JUSTIFIED'
  | 'ABSENT_UNJUSTIFIED'
  | 'NOT_EXPECTED';
export type TapKind = 'PRESENT' | 'ABSENT' | 'CLEARED' | 'COLLECTED';

export interface RollSite {
  activityId: string;
  name: string;
  schoolId: string;
  schoolName: string;
  open: boolean;
}

export interface State {
  childId: string;
  status: Status;
  at?: string | null;
  arrivedAt?: string | null;
  collectedAt?: string | null;
  collector: string;
  corrected: boolean;
}

export interface Present {
  childId: string;
  givenName: string;
  familyName: string;
  className: string;
  booked: boolean;
  left: boolean;
  needs: ChildNeeds;
  collectors: { name: string; tie: string; phone: string; kind: 'GUARDIAN' | 'NAMED' }[];
  refused: { name: string; note: string }[];
  state: State;
}

export interface Other {
  childId: string;
  givenName: string;
  familyName: string;
  className: string;
}

/** A site's day, as the tablet keeps it. */
export interface Roll {
  activityId: string;
  activityName: string;
  schoolName: string;
  unit: 'MEAL' | 'SESSION' | 'HOUR' | 'QUARTER_HOUR' | 'DAY';
  date: Day;
  serverTime: string;
  /** position of the last tap in it */
  cursor: number;
  children: Present[];
  others: Other[];
}

export interface NewTap {
  id: string;
  childId: string;
  kind: TapKind;
  sequence: number;
  /** by the tablet's clock */
  at: string;
  collector?: string | null;
}

export interface Batch {
  activityId: string;
  date: Day;
  deviceId: string;
  sentAt: string;
  since: number | null;
  taps: NewTap[];
}

export interface Answer {
  serverTime: string;
  aheadSeconds: number;
  clockWrong: boolean;
  refused: string[];
  states: State[];
  cursor: number;
}

export interface Excuse {
  childId: string;
  activityId: string;
  date: Day;
  /** empty takes it back */
  reason: string;
}

export const excuse = (absence: Excuse) => write('PUT', '/api/canteen/presence/excuses', absence);
export const listSites = () => get<{ today: Day; sites: RollSite[] }>('/api/canteen/presence/sites');
/** Without a date: the server knows which day it is, a tablet may not. */
export const getRoll = (activityId: string) => get<Roll>('/api/canteen/presence', { activityId });
export const sendTaps = (batch: Batch) => write<Answer>('POST', '/api/canteen/presence/taps', batch);
