import { useQuery } from '@tanstack/react-query';
import { Baby, ListChecks, NotebookPen } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { addDays, weekDays, weekday } from '../../../app/format';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded, Page, PrintButton, useWeek, WeekSwitch } from '../../../app/ui';
import { closuresQuery } from '../../../core/school';
import { diaryOfChild } from '../api';
import { byDay } from '../days';
import { useDiaryMessages } from '../messages';
import { ChildChoice } from './ChildChoice';
import { DiaryDayCard } from './DiaryDayCard';
import './diary.css';

/** A week of the diary: a guardian's children one at a time, or the pupil's own. */
export function DiaryScreen() {
  const t = useDiaryMessages();
  const { me, space } = useSession();
  const [search, setSearch] = useSearchParams();
  const [monday, setMonday] = useWeek();
  const asked = search.get('enfant');
  const child =
    space === 'pupil' ? undefined : (me.children.find(({ id }) => id === asked) ?? me.children[0]);
  const childId = space === 'pupil' ? me.person.id : child?.id;
  const schoolId = child?.schoolId ?? '';
  const { data: closures = [] } = useQuery({ ...closuresQuery(schoolId, monday), enabled: schoolId !== '' });
  const diary = useQuery({
    queryKey: ['diary', childId, monday],
    queryFn: () => diaryOfChild(childId ?? '', monday, addDays(monday, 4)),
    enabled: Boolean(childId),
  });
  const choose = (id: string) =>
    setSearch(
      (current) => {
        current.set('enfant', id);
        return current;
      },
      { replace: true },
    );
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link
            className="btn"
            to={space === 'family' && childId ? `/devoirs/a-faire?enfant=${childId}` : '/devoirs/a-faire'}
          >
            <ListChecks aria-hidden="true" size={18} />
            {t('todo')}
          </Link>
          <PrintButton>{t('print')}</PrintButton>
        </>
      }
    >
      {!childId && <EmptyState icon={Baby} title={t('none')} />}
      {space === 'family' && childId && <ChildChoice value={childId} onChange={choose} />}
      <WeekSwitch monday={monday} onChange={setMonday} />
      {childId && (
        <Loaded query={diary}>
          {({ entries }) => {
            const days = byDay(entries, weekDays(monday));
            const anything = days.some(({ due, done }) => due.length + done.length > 0);
            return anything ? (
              <div className="diary">
                {days
                  .filter(({ date, due, done }) => weekday(date) !== 3 || due.length + done.length > 0)
                  .map((day) => (
                    <DiaryDayCard
                      key={day.date}
                      day={day}
                      closure={closures.find(({ date }) => date === day.date)}
                    />
                  ))}
              </div>
            ) : (
              <EmptyState icon={NotebookPen} title={t('empty')}>
                <p>{t('empty.more')}</p>
              </EmptyState>
            );
          }}
        </Loaded>
      )}
    </Page>
  );
}
