import { useQuery } from '@tanstack/react-query';
import { Loaded, useWeek, WeekSwitch } from '../../../app/ui';
import { WeekCards, weekQuery } from '../../timetable';
import { DiaryWeek } from './DiaryWeek';

interface WeekPartProps {
  shown: 'diary' | 'timetable';
  classId: string;
  /** whose diary it is, where it isn't the class's */
  childId?: string;
}

/** The week of the diary or of the timetable, and the way to the weeks around it. */
export function WeekPart({ shown, classId, childId }: WeekPartProps) {
  const [monday, setMonday] = useWeek();
  return (
    <>
      <WeekSwitch monday={monday} onChange={setMonday} />
      {shown === 'diary' ? (
        <DiaryWeek of={childId ? { childId } : { classId }} monday={monday} />
      ) : (
        <TimetableWeek classId={classId} monday={monday} />
      )}
    </>
  );
}

function TimetableWeek({ classId, monday }: { classId: string; monday: string }) {
  const week = useQuery(weekQuery(classId, monday));
  return <Loaded query={week}>{(lived) => <WeekCards week={lived} />}</Loaded>;
}
