import { useSyncExternalStore } from 'react';
import { changeLanguage } from '../i18n';
import { keepPreferences, type Preferences, readPreferences } from './preferences';

/** One set of preferences for the page, whichever control changes it. */
let current: Preferences | undefined;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const read = (): Preferences => (current ??= readPreferences());

function change(changed: Partial<Preferences>): void {
  current = { ...read(), ...changed };
  keepPreferences(current);
  listeners.forEach((listener) => listener());
  if (changed.language) void changeLanguage(changed.language);
}

export const usePreferences = (): [Preferences, typeof change] => [
  useSyncExternalStore(subscribe, read),
  change,
];
