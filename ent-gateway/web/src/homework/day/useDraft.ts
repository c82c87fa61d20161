import { useState } from 'react';
import { today } from '../../app/format';
import type { DiaryEntry } from '../diary';
import { type Draft, draftIn, draftOf, newDraft } from './draft';
import type { NotedSlot } from './slots';

/** What a form begins with: an entry to change, a slot to note, or nothing. */
export interface DraftStart {
  classId: string;
  edited: DiaryEntry | undefined;
  noted: NotedSlot | undefined;
}

const keyOf = ({ classId, edited, noted }: DraftStart) =>
  edited?.id ?? (noted ? `${noted.slotId}.${noted.date}` : classId);

const fresh = ({ edited, noted }: DraftStart): Draft =>
  edited ? draftOf(edited) : noted ? draftIn(noted) : newDraft(today());

/** What is being written survives a failure, a reload and a closed screen, per class and slot, until it is published. */
export function useDraft(start: DraftStart): [Draft, (change: Partial<Draft>) => void, () => void] {
  const key = `preau.draft.${keyOf(start)}`;
  const [draft, setDraft] = useState<Draft>(() => {
    const begun = fresh(start);
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Draft>;
      return {
        ...begun,
        ...(kept.subject && { subject: kept.subject }),
        ...(kept.text && { text: kept.text, document: kept.document ?? null }),
        ...(kept.handIn !== undefined && { handIn: kept.handIn }),
      };
    } catch {
      return begun;
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
