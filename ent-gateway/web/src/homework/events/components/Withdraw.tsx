import { useState } from 'react';
import { Button, Notice } from '../../../app/ui';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { eventProblem } from '../problems';
import { useEvents } from '../useEvents';

/** Once answers are closed a home may still say that it doesn't come; it can't come back on that, and is told so before. */
export function Withdraw({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const [asked, ask] = useState(false);
  const { answering } = useEvents();
  const { title } = event.what;
  if (!asked)
    return (
      <div>
        <Button aria-label={t('withdraw.of', { title })} onPress={() => ask(true)}>
          {t('withdraw')}
        </Button>
      </div>
    );
  return (
    <Notice kind="warn">
      <p>{t('withdraw.sure')}</p>
      {answering.error && <p>{t(eventProblem(answering.error))}</p>}
      <div className="row wrap">
        <Button
          kind="primary"
          isPending={answering.isPending}
          onPress={() => answering.mutate({ event, word: { coming: 0, helps: false } })}
        >
          {t('withdraw.yes')}
        </Button>
        <Button onPress={() => ask(false)}>{t('withdraw.no')}</Button>
      </div>
    </Notice>
  );
}
