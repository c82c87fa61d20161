import { useState } from 'react';
import { useActing } from '../../app/session';

/** The household that an agent lets pay; families pay themselves. */
export function usePayer() {
  const homes = useActing()?.homes ?? [];
  const [chosen, choose] = useState(homes.length === 1 ? (homes[0]?.id ?? '') : '');
  return { homes, chosen, choose };
}

export type Payer = ReturnType<typeof usePayer>;
