import { useState } from 'react';
import { blank, type ResourceDraft } from './draft';

/** What is being written survives a failure, a reload and a closed screen, until it is in the catalogue. */
export function useDraft(
  name: string,
  start: ResourceDraft = blank,
): [ResourceDraft, (change: Partial<ResourceDraft>) => void, () => void] {
  const key = `preau.draft.resource.${name}`;
  const [draft, setDraft] = useState<ResourceDraft>(() => {
    try {
      return { ...start, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<ResourceDraft>) };
    } catch {
      return start;
    }
  });
  const change = (changed: Partial<ResourceDraft>) => {
    const next = { ...draft, ...changed };
    sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  const clear = () => {
    sessionStorage.removeItem(key);
    setDraft(start);
  };
  return [draft, change, clear];
}
