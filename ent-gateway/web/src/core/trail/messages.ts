import { messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useTrailMessages = messagesOf('core/trail', fr);
type TrailKey = keyof typeof fr;
export type TrailWords = ReturnType<typeof useTrailMessages>;

type Act<Key> = Key extends `act.${infer Action}` ? Action : never;

/** The kinds of acts that have words, by what they are called in them. */
export const acts = Object.keys(fr)
  .filter((key) => key.startsWith('act.'))
  .map((key) => key.slice('act.'.length) as Act<TrailKey>);

/** An act in words; one without words of its own says its kind. */
export function actIn(action: string, t: TrailWords): string {
  const known = acts.find((one) => one === action);
  return known ? t(`act.${known}`) : t('other', { action });
}
