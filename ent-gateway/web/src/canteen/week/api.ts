import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

export type Week = Schemas['Week'];
export type ChildWeek = Schemas['ChildWeek'];
export type WeekDay = Schemas['DayView'];
export type DayStatus = Schemas['DayStatus'];
export type DayOutcome = Schemas['DayOutcome'];
export type Package = Schemas['PackageView'];

export const getWeek = (from: Day, to: Day) =>
  answer(api.GET('/api/canteen/week', { params: { query: { from, to } } }));
