import type { Me } from './api';

const key = 'preau.me';

/** Who takes the roll may reload without network: the tablet keeps who that is until the sign-out. Nobody else is kept. */
export function keepMe(me: Me): void {
  const rollTaker = me.roles.some(({ role }) => role === 'ANIMATOR');
  try {
    if (rollTaker) localStorage.setItem(key, JSON.stringify(me));
    else localStorage.removeItem(key);
  } catch {
    // A browser that refuses storage needs the network to start.
  }
}

export function keptMe(): Me | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept ? (JSON.parse(kept) as Me) : undefined;
  } catch {
    return undefined;
  }
}

export function forgetMe(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
