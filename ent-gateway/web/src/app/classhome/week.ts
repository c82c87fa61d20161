import { addDays, type Day, mondayOf, weekDays, weekday } from '../format';
import type { TileLine } from './api';

export interface SchoolDay {
  day: Day;
  /** why there is no school, if there is none; empty without a name */
  closed: string | undefined;
  lines: TileLine[];
}

/** The five days of the week, at a week-end of the one to come. A Wednesday without school that holds nothing is left out. */
export function schoolDays(lines: TileLine[], today: Day): SchoolDay[] {
  const monday = weekday(today) > 5 ? addDays(mondayOf(today), 7) : mondayOf(today);
  return weekDays(monday)
    .map((day) => {
      const those = lines.filter((line) => line.day === day);
      const closure = those.find(({ kind }) => kind === 'CLOSED');
      return {
        day,
        closed: closure && (closure.title ?? ''),
        lines: those.filter(({ kind }) => kind !== 'CLOSED'),
      };
    })
    .filter(({ day, closed, lines: those }) => weekday(day) !== 3 || closed !== '' || those.length > 0);
}
