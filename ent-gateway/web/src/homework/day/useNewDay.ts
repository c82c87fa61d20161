import { useEffect, useEffectEvent, useRef } from 'react';
import { today } from '../../app/format';

/** Tells a screen that was left open overnight, once somebody looks at it again, that another day has begun. */
export function useNewDay(begin: () => void) {
  const shown = useRef(today());
  const look = useEffectEvent(() => {
    if (document.visibilityState !== 'visible' || shown.current === today()) return;
    shown.current = today();
    begin();
  });
  useEffect(() => {
    const seen = () => look();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('focus', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('focus', seen);
    };
  }, []);
}
