import type { DiaryEntry } from '../diary';

/** A lesson of Monday 23 November, for tests. */
export const testEntry = (more: Partial<DiaryEntry>): DiaryEntry =>
  ({
    id: 'entry',
    classId: 'c',
    date: '2026-11-23',
    kind: 'LESSON',
    dueDate: null,
    subject: 'Lecture',
    text: '…',
    document: null,
    slotId: null,
    exerciseEditionId: null,
    state: 'PUBLISHED',
    publishAt: null,
    forSome: false,
    pupilIds: [],
    groupId: null,
    ...more,
  }) as DiaryEntry;
