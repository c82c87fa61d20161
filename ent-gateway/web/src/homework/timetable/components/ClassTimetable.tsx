import { useQuery } from '@tanstack/react-query';
import { School } from 'lucide-react';
import { useWeek, EmptyState, Loaded, Page, PrintButton, Select, WeekSwitch } from '../../../app/ui';
import { useTimetableMessages } from '../messages';
import { weekQuery } from '../queries';
import { useClasses } from '../useClasses';
import { Desk } from './Desk';
import './timetable.css';

/** The timetable of a class for its teachers and the head, week by week. */
export function ClassTimetable() {
  const t = useTimetableMessages();
  const { classes, shown, choose, isLoading } = useClasses();
  const [monday, setMonday] = useWeek();
  const week = useQuery({ ...weekQuery(shown?.id ?? '', monday), enabled: Boolean(shown) });
  return (
    <Page
      title={shown ? t('titleOf', { name: shown.name }) : t('title')}
      width="wide"
      actions={<PrintButton>{t('print')}</PrintButton>}
    >
      {!shown && !isLoading && (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      )}
      {shown && (
        <>
          {classes.length > 1 && (
            <div className="no-print">
              <Select
                label={t('class')}
                value={shown.id}
                options={classes.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(event) => choose(event.target.value)}
              />
            </div>
          )}
          <WeekSwitch monday={monday} onChange={setMonday} />
          <Loaded query={week}>
            {({ desk, ...told }) =>
              desk && <Desk key={shown.id} classId={shown.id} monday={monday} week={told} desk={desk} />
            }
          </Loaded>
        </>
      )}
    </Page>
  );
}
