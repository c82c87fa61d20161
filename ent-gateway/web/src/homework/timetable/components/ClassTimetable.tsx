import { useQuery, useQueryClient } from '@tanstack/react-query';
import { School } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { useWeek, EmptyState, Loaded, Page, PrintButton, Select, WeekSwitch } from '../../../app/ui';
import { HoursButton } from '../../../core/hours';
import { CalendarButton } from '../../calendar';
import { EventsOfWeek } from '../../events';
import { useTimetableMessages } from '../messages';
import { timetableKey, weekQuery } from '../queries';
import { useClasses } from '../useClasses';
import { Desk } from './Desk';
import { PaperButton } from './PaperButton';
import './timetable.css';

/** The timetable of a class for its teachers and the head, week by week. */
export function ClassTimetable() {
  const t = useTimetableMessages();
  const { classes, shown, choose, isLoading } = useClasses();
  const { space } = useSession();
  const client = useQueryClient();
  const [monday, setMonday] = useWeek();
  const week = useQuery({ ...weekQuery(shown?.id ?? '', monday), enabled: Boolean(shown) });
  return (
    <Page
      title={shown ? t('titleOf', { name: shown.name }) : t('title')}
      width="wide"
      actions={
        <>
          {space === 'head' && shown && (
            <HoursButton
              schoolId={shown.schoolId}
              onSaved={() => void client.invalidateQueries({ queryKey: timetableKey(shown.id) })}
            />
          )}
          {shown && (
            <>
              <CalendarButton schoolClass={shown} hasOwn={space === 'teacher'} />
              <PaperButton classId={shown.id} monday={monday} />
            </>
          )}
          <PrintButton>{t('print')}</PrintButton>
        </>
      }
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
          <EventsOfWeek monday={monday} whose={{ classId: shown.id }} />
          <p className="no-print">
            <Link className="row tall-link" to="/vacances">
              {t('holidays')}
            </Link>
          </p>
        </>
      )}
    </Page>
  );
}
