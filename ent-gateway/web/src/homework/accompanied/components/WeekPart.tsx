import { useWeek, WeekSwitch } from '../../../app/ui';
import { DiaryWeek } from './DiaryWeek';
import { ReadWeek } from './laterParts';

interface WeekPartProps {
  shown: 'diary' | 'timetable';
  classId: string;
  /** whose diary and slots they are, where they aren't the class's */
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
        <ReadWeek classId={classId} {...(childId && { childId })} monday={monday} />
      )}
    </>
  );
}
