import { use, useSyncExternalStore } from 'react';
import { i18n, loadMessages } from './language';

/** Keys of a catalogue; `left_one` and `left_other` are asked for as `left` with a `count`. */
export type MessageKey<Catalogue> = {
  [K in keyof Catalogue & string]: K extends `${infer Base}_one`
    ? Base
    : K extends `${string}_other`
      ? never
      : K;
}[keyof Catalogue & string];

export type Values = Record<string, string | number>;
export type Translate<Catalogue> = (key: MessageKey<Catalogue>, values?: Values) => string;

const subscribe = (changed: () => void) => {
  i18n.on('languageChanged', changed);
  return () => i18n.off('languageChanged', changed);
};

export const useLanguage = () => useSyncExternalStore(subscribe, () => i18n.language);

const translators = new Map<string, (key: string, values?: Values) => string>();

function translatorOf(language: string, namespace: string) {
  const name = `${language} ${namespace}`;
  let translator = translators.get(name);
  if (!translator) {
    const t = i18n.getFixedT(language, namespace);
    translator = (key, values = {}) => t(key, values);
    translators.set(name, translator);
  }
  return translator;
}

/** `export const useWeekMessages = messagesOf<typeof fr>('canteen/week')` — the French catalogue gives the type. */
export const messagesOf =
  <Catalogue>(namespace: string) =>
  (): Translate<Catalogue> => {
    const language = useLanguage();
    if (!i18n.hasResourceBundle(language, namespace)) use(loadMessages(namespace, language));
    return translatorOf(language, namespace);
  };
