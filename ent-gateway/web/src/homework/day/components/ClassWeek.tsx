import { NotebookPen } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useRef } from 'react';
import { addDays, type Day, weekDays } from '../../../app/format';
import { EmptyState, Loaded, WeekSwitch } from '../../../app/ui';
import { byDay, DiaryDayCard, type DiaryEntry, diaryOfClass } from '../../diary';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';
import { useSchoolDays } from '../useSchoolDays';
import { EntryActions } from './laterParts';

interface ClassWeekProps {
  classId: string;
  monday: Day;
  onWeek: (monday: Day) => void;
  onEdit: (entry: DiaryEntry) => void;
}

export function ClassWeek({ classId, monday, onWeek, onEdit }: ClassWeekProps) {
  const t = useDayMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const { closures } = useSchoolDays(classId, monday);
  // holidays and Wednesdays go without saying
  const closureOn = (day: Day) =>
    closures.find(({ date, kind }) => date === day && (kind === 'LOCAL' || kind === 'PUBLIC_HOLIDAY'));
  const diary = useQuery({
    queryKey: [...classDiaryKey(classId), monday],
    queryFn: () => diaryOfClass(classId, monday, addDays(monday, 4)),
  });
  return (
    <section className="stack" aria-labelledby="week">
      <h2 id="week" ref={heading} tabIndex={-1}>
        {t('week')}
      </h2>
      <WeekSwitch monday={monday} onChange={onWeek} />
      <Loaded query={diary}>
        {({ entries }) => {
          const days = byDay(entries, weekDays(monday)).filter(
            ({ date, due, done }) => due.length + done.length > 0 || closureOn(date),
          );
          return days.length === 0 ? (
            <EmptyState icon={NotebookPen} title={t('week.empty')}>
              <p>{t('week.empty.more')}</p>
            </EmptyState>
          ) : (
            <div className="stack">
              {days.map((day) => (
                <DiaryDayCard
                  key={day.date}
                  day={day}
                  closure={closureOn(day.date)}
                  actions={(entry) =>
                    // what another class wrote for a common group is its own to change
                    entry.classId === classId && (
                      <Suspense>
                        <EntryActions
                          entry={entry}
                          onEdit={() => onEdit(entry)}
                          onDeleted={() => heading.current?.focus()}
                        />
                      </Suspense>
                    )
                  }
                />
              ))}
            </div>
          );
        }}
      </Loaded>
    </section>
  );
}
