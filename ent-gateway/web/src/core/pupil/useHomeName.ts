import type { Ties } from './api';
import { adultsOf } from './homes';
import { usePupilMessages } from './messages';

/** A household by its name and its grown-ups: two of a family are called alike. */
export function useHomeName() {
  const t = usePupilMessages();
  return (home: Ties['homes'][number], guardians: Ties['guardians']) => {
    const adults = adultsOf(home, guardians);
    return adults ? t('home.of', { name: home.name, adults }) : home.name;
  };
}
