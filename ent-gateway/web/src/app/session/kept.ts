import type { Me } from './api';

const key = 'preau.me';

/** Who takes the roll may reload without network: the tablet keeps who that is until the sign-out. */
export function keepMe(me: Me): void {
  try {
    localStorage.setItem(key, JSON.stringify(me));
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

/** What the server says now of an animator, or of who has taken a roll here; nobody else is kept. */
export function renewMe(me: Me): void {
  const rollTaker = me.roles.some(({ role }) => role === 'ANIMATOR') || keptMe()?.person.id === me.person.id;
  if (rollTaker) keepMe(me);
  else forgetMe();
}
