import { useQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded, Page, Sheet } from '../../../app/ui';
import { useLedClasses } from '../../roll';
import { comingQuery } from '../api';
import { useEventsMessages } from '../messages';
import { EventCard } from './EventCard';
import { NewEventForm } from './NewEventForm';
import { PastEvents } from './PastEvents';
import './events.css';

/** All events to come: to be answered by families, announced by teachers and the head; those that are over are folded. */
export function EventsScreen() {
  const t = useEventsMessages();
  const { space } = useSession();
  const [writing, setWriting] = useState(false);
  const classes = useLedClasses();
  const events = useQuery(comingQuery);
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
      <PastEvents />
      {writes && (
        <Sheet title={t('new')} open={writing} onClose={() => setWriting(false)}>
          <NewEventForm classes={classes} onDone={() => setWriting(false)} />
        </Sheet>
      )}
    </Page>
  );
}
