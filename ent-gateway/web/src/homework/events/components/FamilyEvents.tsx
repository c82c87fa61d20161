import type { Day } from '../../../app/format';
import { useChildren } from '../../../app/session';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { isForChildren, isOn } from '../shown';
import { EventLine } from './EventLine';
import './events.css';

interface FamilyEventsProps {
  date: Day;
  events: SchoolEvent[];
  /** of one child, where it alone is on show */
  only: string | undefined;
}

/** The events of a family's children on a day; nothing where there are none. */
export function FamilyEvents({ date, events, only }: FamilyEventsProps) {
  const t = useEventsMessages();
  const children = useChildren().filter(({ id }) => !only || id === only);
  const shown = events.filter((event) => isOn(event, date) && isForChildren(event, children));
  return shown.length === 0 ? null : (
    <ul className="card event-lines" aria-label={t('title')}>
      {shown.map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
    </ul>
  );
}
