import { localeOf } from '../format';
import { useLanguage } from '../i18n';

/** Reads a text with the browser's own voice; undefined where there is none. */
export function useSpeech(): ((text: string) => void) | undefined {
  const language = useLanguage();
  if (!('speechSynthesis' in window)) return undefined;
  return (text) => {
    window.speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.lang = localeOf(language);
    window.speechSynthesis.speak(words);
  };
}
