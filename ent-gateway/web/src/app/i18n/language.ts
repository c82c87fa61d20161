import { createInstance } from 'i18next';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];
export type Catalogue = Record<string, string>;

/** French comes with each feature; another language comes whole, to those who read it. */
const others: Partial<Record<Language, () => Promise<{ catalogues: Record<string, Catalogue> }>>> = {
  en: () => import('./en'),
};

export const i18n = createInstance();
void i18n.init({
  lng: 'fr',
  fallbackLng: false,
  ns: [],
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});

/** A feature's words are known by its folder: `canteen/week`, `app/shell`… */
export const addMessages = (language: Language, namespace: string, catalogue: Catalogue) =>
  i18n.addResourceBundle(language, namespace, catalogue);

/** Brings the words of the language that is read. */
export const loadWords = async () => others[i18n.language as Language]?.();

const folder = /^\/src\/(\w+\/\w+)\//;

/** Brings every word of the new language before switching, so that no key is ever shown. */
export async function changeLanguage(language: Language): Promise<void> {
  const words = await others[language]?.();
  for (const [file, catalogue] of Object.entries(words?.catalogues ?? {}))
    addMessages(language, folder.exec(file)?.[1] ?? '', catalogue);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
