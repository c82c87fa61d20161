import { useState } from 'react';
import { today } from '../../app/format';
import type { DiaryEntry } from '../diary';
import { type Draft, draftIn, draftOf, newDraft } from './draft';
import { keepDraft, readDraft } from './keptDraft';
import type { NotedSlot } from './slots';

/** What a form begins with: an entry to change, a slot to note, or nothing. */
export interface DraftStart {
  classId: string;
  edited: DiaryEntry | undefined;
  noted: NotedSlot | undefined;
}

export interface WrittenDraft {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  clear: () => void;
  /** what was written here on an entry that somebody else has changed since */
  outdated: string | undefined;
}

const keyOf = ({ classId, edited, noted }: DraftStart) =>
  edited?.id ?? (noted ? `${noted.slotId}.${noted.date}` : classId);

const fresh = ({ edited, noted }: DraftStart): Draft =>
  edited ? draftOf(edited) : noted ? draftIn(noted) : newDraft(today());

/** The draft that was left, laid over a fresh one; a former version of an entry isn't laid over what it is now. */
function begin(start: DraftStart, key: string): Pick<WrittenDraft, 'draft' | 'outdated'> {
  const draft = fresh(start);
  const kept = readDraft(key);
  if (!kept) return { draft, outdated: undefined };
  if (kept.version !== start.edited?.version) return { draft, outdated: kept.draft.text };
  const isWritten = Boolean(kept.draft.text || kept.draft.subject);
  // a day is of what was written on it
  return {
    draft: { ...draft, ...kept.draft, ...(!isWritten && { date: draft.date }) },
    outdated: undefined,
  };
}

/** What is being written survives a failure, a reload and a closed screen, per class and slot, until it is published. */
export function useDraft(start: DraftStart): WrittenDraft {
  const key = `preau.draft.${keyOf(start)}`;
  const [{ draft, outdated }, set] = useState(() => begin(start, key));
  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    keepDraft(key, next, start.edited?.version);
    set({ draft: next, outdated });
  };
  const clear = () => {
    sessionStorage.removeItem(key);
    set({ draft: { ...newDraft(today()), kind: draft.kind }, outdated: undefined });
  };
  return { draft, change, clear, outdated };
}
