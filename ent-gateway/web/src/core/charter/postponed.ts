import { useSyncExternalStore } from 'react';

const days = 7;
const listeners = new Set<() => void>();
const keyOf = (person: string) => `preau.charter.${person}`;

interface Postponed {
  charters: string[];
  until: number;
}

function read(person: string): Postponed | undefined {
  try {
    const kept = localStorage.getItem(keyOf(person));
    return kept ? (JSON.parse(kept) as Postponed) : undefined;
  } catch {
    return undefined;
  }
}

/** For a week this browser doesn't show these charters to this person by itself; another one is shown at once. */
export function postpone(person: string, charters: string[], now = Date.now()): void {
  try {
    localStorage.setItem(keyOf(person), JSON.stringify({ charters, until: now + days * 86_400_000 }));
  } catch {
    // A browser that refuses storage asks again with the next page.
    shown.add(person);
  }
  listeners.forEach((listener) => listener());
}

/** Whom a browser without storage has asked since the page was loaded. */
const shown = new Set<string>();

export function isPostponed(person: string, charters: readonly string[], now = Date.now()): boolean {
  const kept = read(person);
  return (
    shown.has(person) ||
    (kept !== undefined && kept.until > now && charters.every((id) => kept.charters.includes(id)))
  );
}

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

export const usePostponed = (person: string, charters: readonly string[]): boolean =>
  useSyncExternalStore(subscribe, () => isPostponed(person, charters));
