import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, Loaded } from '../../../app/ui';
import { pastQuery } from '../api';
import { useEventsMessages } from '../messages';
import { EventCard } from './EventCard';

/** The events of this school year that are over, asked for once somebody unfolds them. */
export function PastEvents() {
  const t = useEventsMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  const past = useQuery({ ...pastQuery, enabled: open });
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <section className="stack no-print">
      <div>
        <Button kind="quiet" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
          <Icon aria-hidden="true" size={18} />
          {t('past')}
        </Button>
      </div>
      <div id={id}>
        {open && (
          <Loaded query={past}>
            {(list) =>
              list.length === 0 ? (
                <p className="soft">{t('past.none')}</p>
              ) : (
                <ul className="events">
                  {list.map((event) => (
                    <EventCard key={event.id} event={event} />
                  ))}
                </ul>
              )
            }
          </Loaded>
        )}
      </div>
    </section>
  );
}
