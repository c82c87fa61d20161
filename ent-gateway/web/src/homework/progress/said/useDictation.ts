import { useEffect, useRef, useState } from 'react';
import { localeOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';

/** The part of the browser's dictation that is used; not all browsers have it, and no types do. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { results: SpeechRecognitionResultList }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
  abort: () => void;
}

interface Dictating {
  SpeechRecognition?: new () => Recognition;
  webkitSpeechRecognition?: new () => Recognition;
}

const recognition = () => {
  const { SpeechRecognition, webkitSpeechRecognition } = window as Dictating;
  return SpeechRecognition ?? webkitSpeechRecognition;
};

export type DictationTrouble = 'refused' | 'nothing' | 'impossible';

export const troubleOf = (error: string): DictationTrouble | undefined => {
  if (error === 'aborted') return undefined;
  if (error === 'not-allowed') return 'refused';
  return error === 'no-speech' || error === 'audio-capture' ? 'nothing' : 'impossible';
};

/** The browser's own dictation, where it has one: what it hears comes as text, and is kept by nobody here. */
export function useDictation(onText: (text: string) => void) {
  const language = useLanguage();
  const running = useRef<Recognition | undefined>(undefined);
  const [hearing, hear] = useState(false);
  const [trouble, setTrouble] = useState<DictationTrouble>();
  useEffect(() => () => running.current?.abort(), []);
  const Recognizer = recognition();
  const start = () => {
    if (!Recognizer || running.current) return;
    const one = new Recognizer();
    one.lang = localeOf(language);
    one.interimResults = true;
    one.onresult = ({ results }) =>
      onText([...results].map((result) => result[0]?.transcript ?? '').join(' '));
    one.onerror = ({ error }) => setTrouble(troubleOf(error));
    one.onend = () => {
      running.current = undefined;
      hear(false);
    };
    running.current = one;
    setTrouble(undefined);
    hear(true);
    one.start();
  };
  return { possible: Recognizer !== undefined, hearing, trouble, start, stop: () => running.current?.stop() };
}
