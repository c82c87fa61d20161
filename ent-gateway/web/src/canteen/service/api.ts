import type { Day } from '../../app/format';
import { get } from '../../app/http';

export interface Count {
  activityId: string;
  activityName: string;
  booked: number;
  capacity: number;
  waiting: number;
}

export const getCounts = (schoolId: string, date: Day) =>
  get<Count[]>('/api/canteen/counts', { schoolId, date });
