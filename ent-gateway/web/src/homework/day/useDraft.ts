import { useState } from 'react';
import { today } from '../../app/format';
import { type Draft, newDraft } from './draft';

/** What is being written survives a failure, a reload and a closed tab, per class, until it is published. */
export function useDraft(classId: string): [Draft, (change: Partial<Draft>) => void, () => void] {
  const key = `preau.draft.${classId}`;
  const [draft, setDraft] = useState<Draft>(() => {
    const fresh = newDraft(today());
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Draft>;
      return {
        ...fresh,
        ...(kept.subject && { subject: kept.subject }),
        ...(kept.text && { text: kept.text }),
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
