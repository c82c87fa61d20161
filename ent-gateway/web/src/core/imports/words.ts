import { fullDate } from '../../app/format';
import type { Translate } from '../../app/i18n';
import type { Counts } from './api';
import type fr from './messages/fr.json';
import keys from './messages/fr.json';

type T = Translate<typeof fr>;
type Key = keyof typeof fr;

const isKey = (key: string): key is Key => key in keys;

/** Codes come from the server; one we have no words for yet falls back to a general sentence. */
const word = (t: T, key: string, fallback: Key, values?: Record<string, string>): string =>
  t((isKey(key) ? key : fallback) as Parameters<T>[0], values);

export const whyWords = (reason: string, t: T) => word(t, `why.${reason}`, 'why.other');

export const reasonWords = ({ reason, subject }: { reason: string; subject: string }, t: T) =>
  word(t, `reason.${reason}`, 'reason.other', { subject });

/** A field in the words of the school; technical ones have none and are not shown. */
export const fieldWords = (field: string, t: T): string | undefined =>
  isKey(`field.${field}`) ? word(t, `field.${field}`, 'reason.other') : undefined;

/** Values are kept in one spelling; yes, no, days and roles are said in words. */
export function valueWords(field: string, value: string, t: T, language: string): string {
  if (field === 'role' && isKey(`role.${value}`)) return word(t, `role.${value}`, 'field.role');
  if (value === 'true' || value === 'false') return t(`value.${value}`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? fullDate(value, language) : value;
}

export const entityWords = (entity: string, t: T): string =>
  isKey(`entity.${entity}`) ? word(t, `entity.${entity}`, 'reason.other') : entity;

const counted = [
  'pupils',
  'guardians',
  'teachers',
  'classes',
  'links',
  'rights',
  'households',
  'householdMembers',
] as const;

/** "12 élèves, 18 responsables, 22 liens de parenté" */
export const countWords = (counts: Counts, t: T): string =>
  counted
    .filter((entity) => counts[entity])
    .map((entity) => t(`count.${entity}`, { count: counts[entity] ?? 0 }))
    .join(', ');

export const total = (counts: Counts): number => Object.values(counts).reduce((sum, value) => sum + value, 0);
