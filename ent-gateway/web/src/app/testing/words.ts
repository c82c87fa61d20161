import { addMessages, changeLanguage, i18n, type Language } from '../i18n';

const french = import.meta.glob<Record<string, string>>('/src/*/*/messages/fr.json', {
  eager: true,
  import: 'default',
});

/** Real catalogues in tests: a sentence is checked as a person reads it. */
export async function speak(language: Language, ...namespaces: string[]): Promise<void> {
  for (const namespace of namespaces)
    addMessages('fr', namespace, french[`/src/${namespace}/messages/fr.json`] ?? {});
  await changeLanguage(language);
}

export const wordsOf = (namespace: string) => {
  const t = i18n.getFixedT(i18n.language, namespace);
  return (key: string, values: Record<string, string | number> = {}) =>
    t(key, values).replace(/[\u00a0\u202f]/g, ' ');
};
