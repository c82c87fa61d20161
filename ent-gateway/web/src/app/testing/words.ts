import { i18n, type Language, loadMessages, startLanguage } from '../i18n';

/** Real catalogues in tests: a sentence is checked as a person reads it. */
export async function speak(language: Language, ...namespaces: string[]): Promise<void> {
  await startLanguage(language);
  await Promise.all(namespaces.map((namespace) => loadMessages(namespace, language)));
}

export const wordsOf = (namespace: string) => {
  const t = i18n.getFixedT(i18n.language, namespace);
  return (key: string, values: Record<string, string | number> = {}) =>
    t(key, values).replace(/[\u00a0\u202f]/g, ' ');
};
