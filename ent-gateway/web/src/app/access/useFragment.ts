import { useEffect, useState } from 'react';

const taken = () => location.hash.slice(1);

/** What a mailed link carries behind the sign #. It is read and taken out of the address, and so out of the history. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(taken);
  useEffect(() => {
    const take = () => {
      if (!location.hash) return;
      setFragment(taken());
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    take();
    // a link that is pasted where its page is open already only changes what stands behind the sign
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return fragment;
}
