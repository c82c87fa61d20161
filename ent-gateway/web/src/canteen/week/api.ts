import type { Day } from '../../app/format';
import { get } from '../../app/http';
import type { Menu } from '../menus/api';

export type CellStatus = 'BOOKED' | 'WAITING' | 'FREE' | 'FULL' | 'CLOSED' | 'CUT_OFF_PASSED';

export interface WeekCell {
  childId: string;
  activityId: string | null;
  status: CellStatus;
  bookingId: string | null;
  rank: number | null;
  amountCents: number | null;
  closesAt: string | null;
  closureLabel: string | null;
  menu: Menu | null;
}

export interface WeekDay {
  date: Day;
  children: WeekCell[];
}

export interface Week {
  days: WeekDay[];
}

export const getWeek = (from: Day, to: Day) => get<Week>('/api/canteen/week', { from, to });
