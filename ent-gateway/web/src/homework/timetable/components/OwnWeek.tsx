import { useQuery } from '@tanstack/react-query';
import { Baby } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded, Page, PrintButton, useWeek, WeekSwitch } from '../../../app/ui';
import { CalendarButton } from '../../calendar';
import { ChildChoice } from '../../diary';
import { EventsOfWeek } from '../../events';
import { useTimetableMessages } from '../messages';
import { weekQuery } from '../queries';
import { PaperButton } from './PaperButton';
import { WeekCards } from './WeekCards';
import './timetable.css';

/** The week of a guardian's children one at a time, or of the pupil's own class. */
export function OwnWeek() {
  const t = useTimetableMessages();
  const { me, space } = useSession();
  const [search, setSearch] = useSearchParams();
  const [monday, setMonday] = useWeek();
  const child = me.children.find(({ id }) => id === search.get('enfant')) ?? me.children[0];
  const classId = space === 'pupil' ? me.classes[0]?.id : child?.classId;
  const week = useQuery({
    ...weekQuery(classId ?? '', monday, space === 'family' ? child?.id : undefined),
    enabled: Boolean(classId),
  });
  const events = space === 'family' && child ? { childId: child.id } : undefined;
  const choose = (id: string) =>
    setSearch(
      (current) => {
        current.set('enfant', id);
        return current;
      },
      { replace: true },
    );
  const title = space === 'family' && child ? t('weekOf', { name: child.givenName }) : t('title');
  return (
    <Page
      title={title}
      actions={
        <>
          {space === 'family' && child && (
            <>
              <CalendarButton child={{ id: child.id, name: child.givenName }} />
              <PaperButton classId={child.classId} monday={monday} childId={child.id} />
            </>
          )}
          <PrintButton>{t('print')}</PrintButton>
        </>
      }
    >
      {space === 'family' && child && <ChildChoice value={child.id} onChange={choose} />}
      {classId ? (
        <>
          <WeekSwitch monday={monday} onChange={setMonday} />
          <Loaded query={week}>{(shown) => <WeekCards week={shown} events={events} />}</Loaded>
          {events && <EventsOfWeek monday={monday} whose={events} />}
          <p className="no-print">
            <Link className="row tall-link" to="/vacances">
              {t('holidays')}
            </Link>
          </p>
        </>
      ) : (
        <EmptyState icon={Baby} title={t('none')} />
      )}
    </Page>
  );
}
