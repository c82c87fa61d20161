import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addDays, type Day } from '../../../app/format';
import { eventsQuery, type SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { useWhen } from '../useWhen';
import './events.css';

interface EventsOfWeekProps {
  monday: Day;
  /** the class whose week it is */
  classId: string;
}

/** The events of a class and its school in a week, with the way to answer; nothing where there are none. */
export function EventsOfWeek({ monday, classId }: EventsOfWeekProps) {
  const t = useEventsMessages();
  const when = useWhen();
  const { data = [] } = useQuery(eventsQuery(monday, addDays(monday, 6)));
  const shown = data.filter(
    ({ classes }) => classes.length === 0 || classes.some(({ id }) => id === classId),
  );
  return (
    <section className="stack" aria-labelledby="week-events">
      <h2 id="week-events" className={shown.length === 0 ? 'hidden' : undefined}>
        {t('title')}
      </h2>
      {shown.length > 0 && (
        <ul className="events">
          {shown.map((event) => (
            <li key={event.id} className="card pad">
              <p className="b">{event.what.title}</p>
              <p>{when(event.when)}</p>
              <Asked event={event} />
            </li>
          ))}
        </ul>
      )}
      <p className="no-print">
        <Link className="row tall-link" to="/evenements">
          {t('all')}
        </Link>
      </p>
    </section>
  );
}

function Asked({ event: { asked, own } }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  if (!asked) return null;
  if (!own) return <p className="pill warn">{t('own.asked')}</p>;
  return (
    <p className="s soft">
      {own.coming === 0
        ? t('own.none')
        : t(own.waiting ? 'own.waiting' : 'own.coming', { count: own.coming })}
    </p>
  );
}
