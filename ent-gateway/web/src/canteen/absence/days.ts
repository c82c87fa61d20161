import { addDays, type Day } from '../../app/format';

/** How far the town hall looks back and ahead */
export const firstDay = (now: Day): Day => addDays(now, -60);
export const lastDay = (now: Day): Day => addDays(now, 30);

export const daysFit = (from: Day, to: Day, now: Day): boolean =>
  from !== '' && from >= firstDay(now) && to >= from && to <= lastDay(now);
