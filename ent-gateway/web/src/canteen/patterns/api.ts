import type { Day } from '../../app/format';
import { create, get, write } from '../../app/http';
import type { Weekday } from '../activities';

export type Weeks = 'EVERY' | 'ODD' | 'EVEN';

export interface PatternWish {
  childId: string;
  activityId: string;
  weekdays: Weekday[];
  weeks: Weeks;
}

export interface PatternWishes {
  from: Day;
  to: Day;
  wishes: PatternWish[];
}

export interface Pattern {
  id: string;
  childId: string;
  activityId: string;
  from: Day;
  to: Day;
  weekdays: Weekday[];
  weeks: Weeks;
}

export type Result =
  | 'BOOKED'
  | 'WAITING'
  | 'CANCELLED'
  | 'KEPT'
  | 'ALREADY_BOOKED'
  | 'CLOSED'
  | 'CUT_OFF_PASSED'
  | 'NOT_OPEN_YET'
  | 'REGISTRATION_CLOSED'
  | 'FULL'
  | 'NO_TARIFF'
  | 'NOT_OFFERED';

export interface DayAnswer {
  childId: string;
  activityId: string;
  date: Day;
  result: Result;
  rank?: number | null;
  amountCents?: number | null;
  paidByOthers: boolean;
  closure?: { reason: string; label: string } | null;
}

export interface PatternAnswer {
  patterns: Pattern[];
  booked: number;
  waiting: number;
  cancelled: number;
  refused: number;
  amountCents: number;
  days: DayAnswer[];
}

export const listPatterns = () => get<Pattern[]>('/api/canteen/patterns');

export const previewPatterns = (wishes: PatternWishes) =>
  write<PatternAnswer>('POST', '/api/canteen/patterns/preview', wishes);

export const bookPatterns = (wishes: PatternWishes) => create<PatternAnswer>('/api/canteen/patterns', wishes);

export const endPattern = (id: string) => write<PatternAnswer>('DELETE', `/api/canteen/patterns/${id}`);
