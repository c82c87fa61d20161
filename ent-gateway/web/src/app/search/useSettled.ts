import { useEffect, useState } from 'react';

const pause = 300;

/** What is typed, once nothing more has been typed for a moment: what costs a server much isn't asked for at each letter. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
