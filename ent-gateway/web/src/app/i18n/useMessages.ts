import { useSyncExternalStore } from 'react';
import { elide } from './elision';
import { addMessages, type Catalogue as AnyCatalogue, i18n } from './language';

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
    translator =
      language === 'fr'
        ? (key, values = {}) => elide((all) => t(key, all), values)
        : (key, values = {}) => t(key, values);
    translators.set(name, translator);
  }
  return translator;
}

/** `export const useWeekMessages = messagesOf('canteen/week', fr)`: the French catalogue comes along and gives the type. */
export function messagesOf<Catalogue extends AnyCatalogue>(namespace: string, french: Catalogue) {
  addMessages('fr', namespace, french);
  return (): Translate<Catalogue> => translatorOf(useLanguage(), namespace);
}
