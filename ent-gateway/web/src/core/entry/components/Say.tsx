import { Volume2 } from 'lucide-react';
import { useSpeech } from '../../../app/ui';
import { useEntryMessages } from '../messages';

/** Reads aloud what is written, with the browser's own voice. */
export function Say({ text }: { text: string }) {
  const t = useEntryMessages();
  const speak = useSpeech();
  if (!speak) return null;
  return (
    <button
      type="button"
      className="entry-say"
      aria-label={t('listen', { text })}
      onClick={() => speak(text)}
    >
      <Volume2 aria-hidden="true" size={30} />
    </button>
  );
}
