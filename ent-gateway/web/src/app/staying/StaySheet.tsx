import { LogIn, TimerReset } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SignInWay } from '../http';
import { Button, Sheet } from '../ui';
import { type SessionEnd, timeLeft } from './end';
import { useStayingMessages } from './messages';

interface StaySheetProps {
  end: () => SessionEnd | undefined;
  way: SignInWay;
  stay: () => void;
  close: () => void;
}

/** Says how long the session still lasts, and how it goes on. */
export function StaySheet({ end, way, stay, close }: StaySheetProps) {
  const t = useStayingMessages();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const next = end();
  if (!next) return null;
  const door = {
    FRANCECONNECT: 'franceconnect',
    PROCONNECT: 'proconnect',
    EDUCONNECT: 'educonnect',
    PASSWORD: 'ent',
    SECOND_FACTOR: 'ent',
  }[way];
  return (
    <Sheet title={t('title')} open onClose={next.idle ? stay : close}>
      <p className="prose">
        {t(next.idle ? 'idle' : 'longest')}{' '}
        <span className="b" role="timer" aria-live="off">
          {timeLeft(next, now)}
        </span>
      </p>
      <p className="prose">{t(next.idle ? 'idle.more' : 'longest.more')}</p>
      <div className="row wrap">
        {next.idle ? (
          <Button kind="primary" onPress={stay}>
            <TimerReset aria-hidden="true" size={20} />
            {t('stay')}
          </Button>
        ) : (
          <>
            <a className="btn primary" href={`/oauth2/authorization/${door}`} target="_blank" rel="opener">
              <LogIn aria-hidden="true" size={20} />
              {t('again')}
            </a>
            <Button onPress={close}>{t('later')}</Button>
          </>
        )}
      </div>
    </Sheet>
  );
}
