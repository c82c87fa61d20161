import { addMessages, type Catalogue } from './sentences';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** French comes with each feature; another language comes whole, to those who read it. */
const others: Partial<Record<Language, () => Promise<{ catalogues: Record<string, Catalogue> }>>> = {
  en: () => import('./en'),
};

let read: Language = 'fr';
const watchers = new Set<() => void>();

export const languageRead = () => read;

export function watchLanguage(changed: () => void): () => void {
  watchers.add(changed);
  return () => void watchers.delete(changed);
}

/** Brings the words of the language that is read. */
export const loadWords = async () => others[read]?.();

const folder = /^\/src\/(\w+\/\w+)\//;

/** Brings every word of the new language before switching, so that no key is ever shown. */
export async function changeLanguage(language: Language): Promise<void> {
  const words = await others[language]?.();
  for (const [file, catalogue] of Object.entries(words?.catalogues ?? {}))
    addMessages(language, folder.exec(file)?.[1] ?? '', catalogue);
  read = language;
  document.documentElement.lang = language;
  for (const changed of watchers) changed();
}
