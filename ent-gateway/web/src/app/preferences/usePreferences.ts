import { useState } from 'react';
import { changeLanguage } from '../i18n';
import { keepPreferences, type Preferences, readPreferences } from './preferences';

export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(readPreferences);
  const change = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed };
    keepPreferences(next);
    setPreferences(next);
    if (changed.language) void changeLanguage(changed.language);
  };
  return [preferences, change];
}
