import { useQuery } from '@tanstack/react-query';
import { type Day, mondayOf } from '../../../app/format';
import { weekEventsQuery } from '../api';
import { useEventsMessages } from '../messages';
import { isAmong, isOn, type WhoseDays } from '../shown';
import { EventLine } from './EventLine';
import './events.css';

/** The events of a class or a child on a day, among its slots; nothing where there are none. */
export function EventsOfDay({ date, whose }: { date: Day; whose: WhoseDays }) {
  const t = useEventsMessages();
  const { data = [] } = useQuery(weekEventsQuery(mondayOf(date)));
  const shown = data.filter((event) => isOn(event, date) && isAmong(event, whose));
  return shown.length === 0 ? null : (
    <ul className="event-lines" aria-label={t('title')}>
      {shown.map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
    </ul>
  );
}
