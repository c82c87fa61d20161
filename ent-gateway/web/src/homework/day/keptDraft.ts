import type { Draft } from './draft';

/** A draft that was begun, and the version of the entry that it changes. */
export interface KeptDraft {
  draft: Partial<Draft>;
  version: number | undefined;
}

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNone = (value: unknown) => value === null || isText(value);
const isOneOf =
  (...values: unknown[]) =>
  (value: unknown) =>
    values.includes(value);

/** What each part of a draft may be: what another version of the screen kept otherwise is left out. */
const fits: Record<keyof Draft, (value: unknown) => boolean> = {
  kind: isOneOf('HOMEWORK', 'LESSON'),
  date: isText,
  dueDate: isText,
  subject: isText,
  text: isText,
  document: (value) => typeof value === 'object',
  handIn: isOneOf(true, false),
  slotId: isTextOrNone,
  pupilIds: (value) => value === null || (Array.isArray(value) && value.every(isText)),
  shown: isOneOf('now', 'later', 'draft'),
  publishAt: isTextOrNone,
  until: isTextOrNone,
};

const isKey = (key: string): key is keyof Draft => Object.hasOwn(fits, key);

/** The whole draft as it was left: who is to read a text, and when, is never forgotten while the text is kept. */
export function readDraft(key: string): KeptDraft | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Record<string, unknown> | null;
    if (kept === null) return undefined;
    const parts = Object.entries(kept).filter(([part, value]) => isKey(part) && fits[part](value));
    return {
      draft: Object.fromEntries(parts),
      version: typeof kept.version === 'number' ? kept.version : undefined,
    };
  } catch {
    return undefined;
  }
}

export const keepDraft = (key: string, draft: Draft, version: number | undefined) =>
  sessionStorage.setItem(key, JSON.stringify({ ...draft, version }));
