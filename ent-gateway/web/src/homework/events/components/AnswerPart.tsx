import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { AnswerForm } from './AnswerForm';

interface AnswerPartProps {
  event: SchoolEvent;
  /** once its last day is over */
  closed: boolean;
}

/** What the own home has answered, and the way to answer or to say otherwise. */
export function AnswerPart({ event, closed }: AnswerPartProps) {
  const t = useEventsMessages();
  const language = useLanguage();
  const [changing, setChanging] = useState(false);
  const { own, asking, free, what } = event;
  const until = fullDate(asking.until ?? '', language);
  return (
    <div className="stack">
      {own && (
        <p className={own.waiting ? 'pill warn' : 'pill ok'}>
          {own.coming === 0
            ? t('own.none')
            : t(own.waiting ? 'own.waiting' : 'own.coming', { count: own.coming })}
          {own.helps && ` · ${t('own.helps')}`}
        </p>
      )}
      {!closed && free !== null && <p className="s soft">{t('free', { count: free })}</p>}
      <p className="s soft">{t(closed ? 'until.over' : 'until', { date: until })}</p>
      {!closed &&
        (own && !changing ? (
          <div>
            <Button aria-label={t('change.of', { title: what.title })} onPress={() => setChanging(true)}>
              {t('change.answer')}
            </Button>
          </div>
        ) : (
          <AnswerForm event={event} onDone={() => setChanging(false)} />
        ))}
    </div>
  );
}
