import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { useOwnWord } from '../useOwnWord';
import { AnswerForm } from './AnswerForm';
import { MovedSince } from './MovedSince';
import { Withdraw } from './Withdraw';

/** What the own home has answered, and the way to answer or to say otherwise. */
export function AnswerPart({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const language = useLanguage();
  const ownWord = useOwnWord();
  const [changing, setChanging] = useState(false);
  const { own, open, suspended, asking, free, what } = event;
  const until = fullDate(asking.until ?? '', language);
  return (
    <div className="stack">
      {own && <p className={own.waiting ? 'pill warn' : 'pill ok'}>{ownWord(own)}</p>}
      {own?.movedSince && <MovedSince event={event} />}
      {open && free !== null && <p className="s soft">{t('free', { count: free })}</p>}
      <p className="s soft">
        {suspended ? t('problem.suspended') : t(open ? 'until' : 'until.over', { date: until })}
      </p>
      {!open && own?.revocable && own.coming > 0 && <Withdraw event={event} />}
      {!open && !suspended && !own && <Notice kind="info">{t('until.missed')}</Notice>}
      {open &&
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
