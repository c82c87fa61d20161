import { useState } from 'react';
import { historyOf, redone, stepped, undone, type History } from './history';
import { isKept, type Marks } from './marks';

/** Marks that are being made, each told at once; more than is kept isn't taken. */
export function useMarks(first: Marks, onChange: (marks: Marks) => void) {
  const [history, setHistory] = useState(() => historyOf(first));
  const [full, setFull] = useState(false);
  const put = (next: History) => {
    setHistory(next);
    setFull(false);
    onChange(next.now);
  };
  return {
    marks: history.now,
    full,
    /** whether there was room for it */
    change: (marks: Marks, going?: string): boolean => {
      if (isKept(marks)) put(stepped(history, marks, going));
      else setFull(true);
      return isKept(marks);
    },
    undo: () => put(undone(history)),
    redo: () => put(redone(history)),
    canUndo: history.before.length > 0,
    canRedo: history.after.length > 0,
  };
}
