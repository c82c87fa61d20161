import { createInstance } from 'i18next';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** One catalogue per feature and language, loaded with the screen that needs it: `canteen/week`, `app/shell`… */
const catalogues = import.meta.glob<{ default: Record<string, string> }>('/src/*/*/messages/*.json');

export const i18n = createInstance();

export const startLanguage = (language: Language) =>
  i18n.init({
    lng: language,
    fallbackLng: false,
    ns: [],
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  });

const loading = new Map<string, Promise<void>>();

export function loadMessages(namespace: string, language = i18n.language): Promise<void> {
  const path = `/src/${namespace}/messages/${language}.json`;
  const known = loading.get(path);
  if (known) return known;
  const load = catalogues[path];
  if (!load) return Promise.reject(new Error(`No catalogue ${path}`));
  const loaded = load().then((module) => {
    i18n.addResourceBundle(language, namespace, module.default);
  });
  loading.set(path, loaded);
  return loaded;
}

/** Brings every catalogue in use into the new language before switching, so that no key is ever shown. */
export async function changeLanguage(language: Language): Promise<void> {
  const inUse = Object.keys(i18n.store.data[i18n.language] ?? {});
  await Promise.all(inUse.map((namespace) => loadMessages(namespace, language)));
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
