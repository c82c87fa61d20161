import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

/** A school's day in all, and by activity. */
export type SchoolCount = Schemas['CountsSchoolCount'];

export const getCounts = (schoolId: string, date: Day) =>
  answer(api.GET('/api/canteen/counts', { params: { query: { schoolId, date } } }));
