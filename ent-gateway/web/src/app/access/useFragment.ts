import { useEffect, useState } from 'react';

/** What a mailed link carries behind the sign #. It is read once and taken out of the address, and so out of the history. */
export function useFragment(): string {
  const [fragment] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return fragment;
}
