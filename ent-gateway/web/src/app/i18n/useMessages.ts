import { useSyncExternalStore } from 'react';
import { languageRead, watchLanguage } from './language';
import { addMessages, type Catalogue as AnyCatalogue, translatorOf, type Values } from './sentences';

/** Keys of a catalogue; `left_one` and `left_other` are asked for as `left` with a `count`. */
export type MessageKey<Catalogue> = {
  [K in keyof Catalogue & string]: K extends `${infer Base}_one`
    ? Base
    : K extends `${string}_other`
      ? never
      : K;
}[keyof Catalogue & string];

export type Translate<Catalogue> = (key: MessageKey<Catalogue>, values?: Values) => string;

export const useLanguage = () => useSyncExternalStore(watchLanguage, languageRead);

/** `export const useWeekMessages = messagesOf('canteen/week', fr)`: the French catalogue comes along and gives the type. */
export function messagesOf<Catalogue extends AnyCatalogue>(namespace: string, french: Catalogue) {
  addMessages('fr', namespace, french);
  return (): Translate<Catalogue> => translatorOf(useLanguage(), namespace);
}
