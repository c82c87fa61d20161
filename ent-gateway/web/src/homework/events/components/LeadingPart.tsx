import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import type { SchoolEvent } from '../api';
import { draftOf } from '../draft';
import { useEventsMessages } from '../messages';
import { eventProblem } from '../problems';
import { useEvents } from '../useEvents';
import { AnswersList } from './AnswersList';
import { EventForm } from './EventForm';

/** Who comes in numbers, the list of them, and the event changed or called off, for those who lead it. */
export function LeadingPart({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const [open, setOpen] = useState<'answers' | 'change'>();
  const { revising, callingOff } = useEvents();
  const { counts, what, asking } = event;
  const { title } = what;
  return (
    <div className="stack">
      {asking.until && counts && (
        <p className="s">
          {t('counts', { coming: counts.coming, answered: counts.answered })}
          {counts.waiting > 0 && ` · ${t('counts.waiting', { count: counts.waiting })}`}
          {asking.helpers && ` · ${t('counts.helping', { count: counts.helping })}`}
        </p>
      )}
      <div className="row wrap">
        {asking.until && (
          <Button aria-label={t('answers.of', { title })} onPress={() => setOpen('answers')}>
            {t('answers')}
          </Button>
        )}
        <Button aria-label={t('change.of', { title })} onPress={() => setOpen('change')}>
          {t('change')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('callOff.of', { title })}
          isPending={callingOff.isPending}
          onPress={() => callingOff.mutate(event)}
        >
          {t('callOff')}
        </Button>
      </div>
      <Sheet title={t('answers.of', { title })} open={open === 'answers'} onClose={() => setOpen(undefined)}>
        <AnswersList event={event} />
      </Sheet>
      <Sheet title={t('change.of', { title })} open={open === 'change'} onClose={() => setOpen(undefined)}>
        <EventForm
          key={event.version}
          first={draftOf(event)}
          send={t('change.send')}
          isPending={revising.isPending}
          problem={revising.error ? t(eventProblem(revising.error)) : undefined}
          onSend={(content) => revising.mutate({ event, content }, { onSuccess: () => setOpen(undefined) })}
        />
      </Sheet>
    </div>
  );
}
