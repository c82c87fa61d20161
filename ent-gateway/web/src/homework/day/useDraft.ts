import { useState } from 'react';
import { today } from '../../app/format';
import type { DiaryEntry } from '../diary';
import { type Draft, draftOf, newDraft } from './draft';

/** What is being written survives a failure, a reload and a closed screen, per class, until it is published. */
export function useDraft(
  classId: string,
  edited: DiaryEntry | undefined,
): [Draft, (change: Partial<Draft>) => void, () => void] {
  const key = `preau.draft.${edited?.id ?? classId}`;
  const [draft, setDraft] = useState<Draft>(() => {
    const fresh = edited ? draftOf(edited) : newDraft(today());
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Draft>;
      return {
        ...fresh,
        ...(kept.subject && { subject: kept.subject }),
        ...(kept.text && { text: kept.text }),
        ...(kept.handIn !== undefined && { handIn: kept.handIn }),
      };
    } catch {
      return fresh;
    }
  });
  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  const clear = () => {
    sessionStorage.removeItem(key);
    setDraft({ ...newDraft(today()), kind: draft.kind });
  };
  return [draft, change, clear];
}
