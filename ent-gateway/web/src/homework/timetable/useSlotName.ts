import type { WrittenSlot } from './api';
import { useTimetableMessages } from './messages';

const kinds = { LESSON: 'other', RECESS: 'recess', OTHER: 'other', SUPPORT: 'support' } as const;

/** The own name of a slot, or else what it is. */
export function useSlotName() {
  const t = useTimetableMessages();
  return ({ title, subject, kind }: Pick<WrittenSlot, 'title' | 'subject' | 'kind'>): string =>
    title ?? (subject ? t(`subject.${subject}`) : t(kinds[kind]));
}
