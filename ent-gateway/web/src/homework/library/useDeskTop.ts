import { useRef, useState } from 'react';
import type { Reader } from './api';
import { type DeskFault, type DoneLine, fault } from './deskLines';
import type { FoundCopy } from './findCopies';
import { factsOf, libraryProblem, type LibraryProblem } from './problems';

/** All that a desk has before it: a child, what was found of another, what was done, and why something wasn't. */
export function useDeskTop() {
  const [reader, showReader] = useState<Reader>();
  // a beep may come before the screen has shown who the one before was
  const current = useRef<Reader>(undefined);
  const lines = useRef(0);
  const [found, setFound] = useState<Reader[]>([]);
  const [copies, setCopies] = useState<FoundCopy[]>([]);
  const [done, setDone] = useState<DoneLine[]>([]);
  const [wrong, setWrong] = useState<DeskFault>();

  const setReader = (next: Reader | undefined) => {
    current.current = next;
    showReader(next);
  };
  /** What a beep begins with. */
  const clear = () => {
    setFound([]);
    setCopies([]);
    setWrong(undefined);
  };
  return {
    reader,
    found,
    copies,
    done,
    wrong,
    now: () => current.current,
    setReader,
    setFound,
    setCopies,
    clear,
    choose: (chosen: Reader | undefined) => {
      setReader(chosen);
      setDone([]);
      clear();
    },
    add: (line: Omit<DoneLine, 'key'>) => {
      const key = ++lines.current;
      setDone((before) => [{ ...line, key }, ...before]);
    },
    remove: (key: number) => setDone((before) => before.filter((line) => line.key !== key)),
    say: (key: LibraryProblem | undefined) => setWrong(key && fault(key)),
    onError: (error: Error) => setWrong({ key: libraryProblem(error), facts: factsOf(error) }),
  };
}

export type DeskTop = ReturnType<typeof useDeskTop>;
