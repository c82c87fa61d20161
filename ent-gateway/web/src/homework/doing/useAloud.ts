import { useEffect, useEffectEvent, useState } from 'react';
import { useSpeech } from '../../app/ui';

const KEY = 'preau.lecture-a-voix-haute';

const kept = (): boolean => {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
};

export interface Aloud {
  /** whether all that is there to be read is said as well */
  on: boolean;
  set: (on: boolean) => void;
  /** says something, if all is said */
  say: (text: string) => void;
}

/** Reads what comes to a child who can't: kept on the device. Undefined where there is no voice. */
export function useAloud(): Aloud | undefined {
  const [on, setOn] = useState(kept);
  const speak = useSpeech();
  if (!speak) return undefined;
  return {
    on,
    set: (next) => {
      setOn(next);
      try {
        localStorage.setItem(KEY, next ? '1' : '0');
      } catch {
        // A browser that refuses storage keeps the choice for this page only.
      }
    },
    say: (text) => {
      if (on && text) speak(text);
    },
  };
}

/** Says a text each time it is another one. */
export function useSaid(text: string, aloud: Aloud | undefined) {
  const say = useEffectEvent((words: string) => aloud?.say(words));
  const on = aloud?.on ?? false;
  useEffect(() => {
    if (on) say(text);
  }, [text, on]);
}
