import { useState } from 'react';
import type { Day } from '../../app/format';
import { type AbsenceReason, type AbsentDays, type DayHalf, type NewAbsence } from './api';

export const parts = ['DAY', 'MORNING', 'AFTERNOON'] as const;

interface Draft {
  /** none until somebody chooses them */
  days: AbsentDays | undefined;
  part: (typeof parts)[number];
  reason: AbsenceReason;
  note: string;
  beside: boolean;
}

/** An absence as it is being written. */
export function useAbsenceDraft(childId: string, start: Day, missed: DayHalf | undefined) {
  const empty: Draft = { days: undefined, part: missed ?? 'DAY', reason: 'ILLNESS', note: '', beside: false };
  const [draft, setDraft] = useState(empty);
  const days = draft.days ?? { from: start, to: start };
  const half = draft.part !== 'DAY' && days.from === days.to ? draft.part : null;
  const written = (cancellable: boolean): NewAbsence => ({
    childId,
    ...days,
    half,
    reason: draft.reason,
    note: draft.note.trim(),
    ...(cancellable && draft.beside && { cancelBeside: true }),
  });
  return {
    draft,
    days,
    half,
    written,
    change: (more: Partial<Draft>) => setDraft((current) => ({ ...current, ...more })),
    clear: () => setDraft({ ...empty, part: 'DAY' }),
  };
}
