import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../../app/format';
import { Loaded } from '../../../app/ui';
import { weekQuery } from '../queries';
import { WeekCards } from './WeekCards';
import './timetable.css';

interface ReadWeekProps {
  classId: string;
  /** one pupil of the class, for that one's groups alone */
  childId?: string;
  monday: Day;
}

/** A week of a class for somebody who only reads it. */
export function ReadWeek({ classId, childId, monday }: ReadWeekProps) {
  const week = useQuery(weekQuery(classId, monday, childId));
  return <Loaded query={week}>{(lived) => <WeekCards week={lived} />}</Loaded>;
}
