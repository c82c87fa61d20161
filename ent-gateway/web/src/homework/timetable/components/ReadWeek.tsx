import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../../app/format';
import { Loaded } from '../../../app/ui';
import { weekQuery } from '../queries';
import { WeekCards } from './WeekCards';
import './timetable.css';

/** A week of a class for somebody who only reads it. */
export function ReadWeek({ classId, monday }: { classId: string; monday: Day }) {
  const week = useQuery(weekQuery(classId, monday));
  return <Loaded query={week}>{(lived) => <WeekCards week={lived} />}</Loaded>;
}
