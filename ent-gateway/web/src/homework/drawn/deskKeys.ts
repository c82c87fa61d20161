import type { KeyboardEvent } from 'react';

interface DeskKeys {
  onUndo: () => void;
  onRedo: () => void;
  onRemark: () => void;
}

/** Ctrl+Z and Ctrl+Y go back and forth, R puts a remark; words keep their own keys. */
export function pressed(event: KeyboardEvent, { onUndo, onRedo, onRemark }: DeskKeys) {
  const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isWriting = target instanceof HTMLInputElement && target.type === 'text';
  const commands = ctrlKey || metaKey;
  if (isWriting || altKey) return;
  if (commands && key === 'z' && !shiftKey) onUndo();
  else if (commands && (key === 'y' || key.toLowerCase() === 'z')) onRedo();
  else if (!commands && key === 'r') onRemark();
  else return;
  event.preventDefault();
}
