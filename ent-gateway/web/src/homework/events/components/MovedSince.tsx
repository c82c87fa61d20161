import { Button, Notice } from '../../../app/ui';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { eventProblem } from '../problems';
import { useEvents } from '../useEvents';

/** The event was moved since the home answered: its answer stands, and is confirmed with one touch. */
export function MovedSince({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const { answering } = useEvents();
  const { own, open, what } = event;
  if (!own) return null;
  const { coming, helps } = own;
  return (
    <Notice kind="warn">
      <p>{t(open ? 'movedSince.open' : 'movedSince')}</p>
      {answering.error && <p>{t(eventProblem(answering.error))}</p>}
      {open && (
        <Button
          aria-label={t('movedSince.confirm.of', { title: what.title })}
          isPending={answering.isPending}
          onPress={() => answering.mutate({ event: { ...event, own: null }, word: { coming, helps } })}
        >
          {t('movedSince.confirm')}
        </Button>
      )}
    </Notice>
  );
}
