import { type Language, languages } from '../i18n';

export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;

export interface Preferences {
  language: Language;
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  /** more room between letters, words and lines */
  spacing: boolean;
}

const key = 'preau.preferences';

const browserLanguage = (): Language =>
  languages.find((language) => navigator.language.startsWith(language)) ?? 'fr';

export function readPreferences(): Preferences {
  const initial: Preferences = {
    language: browserLanguage(),
    theme: 'auto',
    textSize: 'normal',
    spacing: false,
  };
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
    return { ...initial, ...kept };
  } catch {
    return initial;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // A browser that refuses storage keeps the choice for this page only.
  }
  showPreferences(preferences);
}

export function showPreferences({ theme, textSize, spacing, language }: Preferences): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.text = textSize;
  root.dataset.spacing = spacing ? 'wide' : 'normal';
  root.lang = language;
}
