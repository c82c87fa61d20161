import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Day } from '../../../app/format';
import { type SchoolEvent, weekEventsQuery } from '../api';
import { useEventsMessages } from '../messages';
import { isAmong, type WhoseDays } from '../shown';
import { useOwnWord } from '../useOwnWord';
import { useWhen } from '../useWhen';
import './events.css';

interface EventsOfWeekProps {
  monday: Day;
  whose: WhoseDays;
}

/** The events of a class or a child in a week, with the way to answer; nothing where there are none. */
export function EventsOfWeek({ monday, whose }: EventsOfWeekProps) {
  const t = useEventsMessages();
  const when = useWhen();
  const { data = [] } = useQuery(weekEventsQuery(monday));
  const shown = data.filter((event) => isAmong(event, whose));
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

function Asked({ event: { asked, open, own } }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const ownWord = useOwnWord();
  if (asked && own) return <p className="s soft">{ownWord(own)}</p>;
  return asked && open ? <p className="pill warn">{t('own.asked')}</p> : null;
}
