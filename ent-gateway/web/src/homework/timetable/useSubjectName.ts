import type { SlotSubject } from './api';
import { useTimetableMessages } from './messages';

/** What a subject or domain of the programmes is called in a school. */
export function useSubjectName() {
  const t = useTimetableMessages();
  return (subject: SlotSubject): string => t(`subject.${subject}`);
}
