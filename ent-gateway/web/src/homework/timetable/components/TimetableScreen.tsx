import { useSession } from '../../../app/session';
import { ClassTimetable } from './ClassTimetable';
import { OwnWeek } from './OwnWeek';

/** The timetable: to be written by those who lead a class, to be read by its families and pupils. */
export function TimetableScreen() {
  const { space } = useSession();
  return space === 'teacher' || space === 'head' ? <ClassTimetable /> : <OwnWeek />;
}
