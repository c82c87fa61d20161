import { Volume2 } from 'lucide-react';
import { Button, useSpeech } from '../../../app/ui';
import { useLibraryMessages } from '../messages';

/** Reads aloud, with the browser's own voice; not there without one. */
export function Listen({ text, named = false }: { text: string; named?: boolean }) {
  const t = useLibraryMessages();
  const speak = useSpeech();
  if (!speak) return null;
  return (
    <Button
      className={named ? 'reading-act' : 'icon'}
      aria-label={t('listen', { text })}
      onPress={() => speak(text)}
    >
      <Volume2 aria-hidden="true" size={22} />
      {named && <span aria-hidden="true">{t('listen.short')}</span>}
    </Button>
  );
}
