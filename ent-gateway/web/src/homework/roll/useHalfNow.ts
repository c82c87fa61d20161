import { useEffect, useState } from 'react';
import { today } from '../../app/format';
import { halfNow } from './half';

const minute = 60_000;

const read = () => ({ day: today(), half: halfNow() });

/** The half-day that it is in town, as it goes by: a tablet stays on from the morning to the afternoon. */
export function useHalfNow() {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const look = () =>
      setNow((known) => {
        const next = read();
        return next.day === known.day && next.half === known.half ? known : next;
      });
    const looking = setInterval(look, minute);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
