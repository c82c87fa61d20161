import { useQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { today } from '../../../app/format';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded, Page, Sheet } from '../../../app/ui';
import { useLedClasses } from '../../roll';
import { eventsQuery } from '../api';
import { useEventsMessages } from '../messages';
import { EventCard } from './EventCard';
import { NewEventForm } from './NewEventForm';
import './events.css';

/** The events of the two months to come: to be answered by families, announced by teachers and the head. */
export function EventsScreen() {
  const t = useEventsMessages();
  const { space } = useSession();
  const [writing, setWriting] = useState(false);
  const classes = useLedClasses();
  const events = useQuery(eventsQuery(today()));
  const writes = space !== 'family' && classes.length > 0;
  return (
    <Page
      title={t('title')}
      actions={
        writes && (
          <Button kind="primary" onPress={() => setWriting(true)}>
            <CalendarDays aria-hidden="true" size={18} />
            {t('new')}
          </Button>
        )
      }
    >
      <Loaded query={events}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={CalendarDays} title={t('none')}>
              <p>{t(writes ? 'none.staff' : 'none.family')}</p>
            </EmptyState>
          ) : (
            <ul className="events">
              {list.map((event) => (
                <EventCard key={event.id} event={event} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {writes && (
        <Sheet title={t('new')} open={writing} onClose={() => setWriting(false)}>
          <NewEventForm classes={classes} onDone={() => setWriting(false)} />
        </Sheet>
      )}
    </Page>
  );
}
