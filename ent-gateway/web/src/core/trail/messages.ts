import { messagesOf } from '../../app/i18n';
import type { Entry } from './api';
import fr from './messages/fr.json';

export const useTrailMessages = messagesOf('core/trail', fr);
type TrailKey = keyof typeof fr;
export type TrailWords = ReturnType<typeof useTrailMessages>;

type After<Prefix extends string, Key> = Key extends `${Prefix}.${infer Rest}` ? Rest : never;

const after = <Prefix extends string>(prefix: Prefix) =>
  Object.keys(fr)
    .filter((key) => key.startsWith(`${prefix}.`))
    .map((key) => key.slice(prefix.length + 1) as After<Prefix, TrailKey>);

/** The kinds of acts that have words, by what they are called in them. */
export const acts = after('act');

/** What is kept of acts, and values that are codes, in the same way. */
export const detailNames = after('detail');
export const valueWords = after('value');

/** An act in words; one without words of its own says its kind. */
export function actIn(action: string, t: TrailWords): string {
  const known = acts.find((one) => one === action);
  return known ? t(`act.${known}`) : t('other', { action });
}

const targets = after('target');

/**
 * Whom or what an act was done to, in words. A thing without a name of its own is kept as its kind, such as `trail`, which
 * the act has named; a part of it follows a colon.
 */
export function targetIn({ kind, name }: Entry['target'], t: TrailWords): string | undefined {
  if (kind !== 'OTHER' || !name || !/^[a-z-]+(:|$)/.test(name)) return name ?? undefined;
  const [thing, part] = name.split(':', 2);
  const known = targets.find((one) => one === `${thing}.${part}`);
  return known ? t(`target.${known}`) : part;
}
