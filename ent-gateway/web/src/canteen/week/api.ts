import type { Day } from '../../app/format';
import { get } from '../../app/http';
import type { ActivityKind } from '../activities';
import type { PriceStep } from '../prices';
import type { MealWarning, Menu } from '../menus';

export type DayStatus = 'BOOKED' | 'WAITING' | 'FREE' | 'FULL' | 'CLOSED' | 'CUT_OFF_PASSED';

export interface WeekDay {
  date: Day;
  status: DayStatus;
  bookingId?: string | null;
  /** in the waiting list, from 1 */
  rank?: number | null;
  amountCents?: number | null;
  /** until when it can be cancelled if booked, else booked */
  closesAt?: string | null;
  /** whether it can now be booked, queued for, or cancelled */
  changeable: boolean;
  closure?: { reason: string; label: string } | null;
  /** until when a place that became free is held for the family to accept */
  acceptBy?: string | null;
  /** another household than the reader's pays, and keeps the amount to itself */
  paidByOthers?: boolean;
  /** how a day gone by turned out, once that is known */
  outcome?: DayOutcome | null;
}

export interface DayOutcome {
  attendance: 'PRESENT' | 'PRESENT_WITHOUT_BOOKING' | 'ABSENT_JUSTIFIED' | 'ABSENT_UNJUSTIFIED';
  /** why an absence is accepted */
  excuse?: string | null;
  /** what the day costs because of that; none where the price of the booking stands */
  amountCents?: number | null;
  explanation: PriceStep[];
}

export interface ChildWeek {
  childId: string;
  givenName: string;
  familyName: string;
  schoolId: string;
  activityId?: string | null;
  activityName?: string | null;
  kind?: ActivityKind | null;
  hours?: { from: string; to: string } | null;
  days: WeekDay[];
}

export interface Week {
  from: Day;
  to: Day;
  children: ChildWeek[];
  menus: Menu[];
  /** all that isn't lunch: care, study help, Wednesdays, holidays */
  activities: ChildWeek[];
  warnings: MealWarning[];
}

export const getWeek = (from: Day, to: Day) => get<Week>('/api/canteen/week', { from, to });
