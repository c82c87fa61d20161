import type { Day } from '../../app/format';
import { get } from '../../app/http';

/** A school's day in all, and by activity. */
export interface SchoolCount {
  schoolId: string;
  date: Day;
  booked: number;
  waiting: number;
  capacity: number;
  /** the first day with meals from this one on; none in three weeks */
  nextService?: Day | null;
  activities: { activityId: string; name: string; booked: number; waiting: number; capacity: number }[];
}

export const getCounts = (schoolId: string, date: Day) =>
  get<SchoolCount>('/api/canteen/counts', { schoolId, date });
