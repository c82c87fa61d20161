import { Button } from '../../../app/ui';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { useEvents } from '../useEvents';

/** An event that was called off of late, and the way back for those who lead it. */
export function CalledOffPart({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const { restoring } = useEvents();
  return (
    <div className="stack">
      <p className="pill warn">{t('calledOff.pill')}</p>
      <p className="s soft">{t('calledOff.more')}</p>
      <div>
        <Button
          aria-label={t('restore.of', { title: event.what.title })}
          isPending={restoring.isPending}
          onPress={() => restoring.mutate(event)}
        >
          {t('restore')}
        </Button>
      </div>
    </div>
  );
}
