import { useEffect, useState } from 'react';

const pause = 300;

/** What is typed or chosen, once nothing more has been for a moment: what costs a server much isn't asked for at each letter. */
export function useSettled<T>(wanted: T): T {
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  return settled;
}
