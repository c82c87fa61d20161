import { useSyncExternalStore } from 'react';

/** The same width as in resources.css. */
const narrow = '(max-width: 900px)';

const follow = (onChange: () => void) => {
  const query = matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Whether there is no room for a tree beside the list. */
export const useNarrow = () => useSyncExternalStore(follow, () => matchMedia(narrow).matches);
