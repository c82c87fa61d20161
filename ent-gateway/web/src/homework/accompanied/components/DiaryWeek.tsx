import { useQuery } from '@tanstack/react-query';
import { NotebookPen } from 'lucide-react';
import { addDays, type Day, weekDays } from '../../../app/format';
import { EmptyState, Loaded } from '../../../app/ui';
import { byDay, DiaryDayCard, diaryOfChild, diaryOfClass } from '../../diary';
import { useAccompaniedMessages } from '../messages';

interface DiaryWeekProps {
  of: { childId: string } | { classId: string };
  monday: Day;
}

/** A week of the diary, of a pupil or of a class, to be read. */
export function DiaryWeek({ of, monday }: DiaryWeekProps) {
  const t = useAccompaniedMessages();
  const friday = addDays(monday, 4);
  const diary = useQuery({
    queryKey: ['accompanied-diary', of, monday],
    queryFn: () =>
      'childId' in of ? diaryOfChild(of.childId, monday, friday) : diaryOfClass(of.classId, monday, friday),
  });
  return (
    <Loaded query={diary}>
      {({ entries }) => {
        const days = byDay(entries, weekDays(monday)).filter(({ due, done }) => due.length + done.length > 0);
        return days.length === 0 ? (
          <EmptyState icon={NotebookPen} title={t('diary.none')}>
            <p>{t('diary.none.more')}</p>
          </EmptyState>
        ) : (
          <div className="diary">
            {days.map((day) => (
              <DiaryDayCard key={day.date} day={day} />
            ))}
          </div>
        );
      }}
    </Loaded>
  );
}
