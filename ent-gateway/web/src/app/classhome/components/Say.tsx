import { Volume2 } from 'lucide-react';
import { useSpeech } from '../../ui';
import { useClassHomeMessages } from '../messages';

/** Reads aloud, with the browser's own voice; not there without one. */
export function Say({ text, large }: { text: string; large?: boolean }) {
  const t = useClassHomeMessages();
  const speak = useSpeech();
  if (!speak) return null;
  return (
    <button
      type="button"
      className={large ? 'home-say home-say-large' : 'home-say'}
      aria-label={t('listen', { text })}
      onClick={() => speak(text)}
    >
      <Volume2 aria-hidden="true" size={large ? 34 : 24} />
    </button>
  );
}
