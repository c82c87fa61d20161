import type { FileContent } from './api';

const key = (childId: string) => `preau.file.${childId}`;

/** What was typed and not yet acknowledged outlives a reload, in this window alone. */
export function keepUnsaved(childId: string, content: FileContent): void {
  try {
    sessionStorage.setItem(key(childId), JSON.stringify(content));
  } catch {
    // Without storage the page itself still holds it.
  }
}

export function takeUnsaved(childId: string): FileContent | undefined {
  try {
    const kept = sessionStorage.getItem(key(childId));
    return kept ? (JSON.parse(kept) as FileContent) : undefined;
  } catch {
    return undefined;
  }
}

export function forgetUnsaved(childId: string): void {
  sessionStorage.removeItem(key(childId));
}
