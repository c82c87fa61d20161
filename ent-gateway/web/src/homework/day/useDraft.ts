import { useState } from 'react';
import type { Day } from '../../app/format';
import type { DiaryEntry } from '../diary';
import { type Draft, draftIn, draftOf, newDraft } from './draft';
import { keepDraft, readDraft } from './keptDraft';
import type { NotedSlot } from './slots';

/** What a form begins with: an entry to change, a slot to note, or nothing. */
export interface DraftStart {
  classId: string;
  edited: DiaryEntry | undefined;
  noted: NotedSlot | undefined;
  /** the day of class that is looked at: a new note is of it until something is written or another day chosen */
  day: Day;
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

const fresh = ({ edited, noted, day }: DraftStart): Draft =>
  edited ? draftOf(edited) : noted ? draftIn(noted) : newDraft(day);

const isWritten = ({ text, subject }: Partial<Draft>) => Boolean(text || subject);

/** The draft that was left, laid over a fresh one; a former version of an entry isn't laid over what it is now. */
function begin(start: DraftStart, key: string): Pick<WrittenDraft, 'draft' | 'outdated'> {
  const draft = fresh(start);
  const kept = readDraft(key);
  if (!kept) return { draft, outdated: undefined };
  if (kept.version !== start.edited?.version) return { draft, outdated: kept.draft.text };
  // a day is of what was written on it
  return {
    draft: { ...draft, ...kept.draft, ...(!isWritten(kept.draft) && { date: draft.date }) },
    outdated: undefined,
  };
}

/** What is being written survives a failure, a reload and a closed screen, per class and slot, until it is published. */
export function useDraft(start: DraftStart): WrittenDraft {
  const key = `preau.draft.${keyOf(start)}`;
  const isNew = !start.edited && !start.noted;
  const [{ draft: kept, outdated }, set] = useState(() => begin(start, key));
  const [follows, setFollows] = useState(isNew && !isWritten(kept));
  const draft = follows ? { ...kept, date: start.day } : kept;
  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    keepDraft(key, next, start.edited?.version);
    set({ draft: next, outdated });
    if (changed.date !== undefined || isWritten(next)) setFollows(false);
  };
  const clear = () => {
    sessionStorage.removeItem(key);
    set({ draft: { ...newDraft(start.day), kind: draft.kind }, outdated: undefined });
    setFollows(isNew);
  };
  return { draft, change, clear, outdated };
}
