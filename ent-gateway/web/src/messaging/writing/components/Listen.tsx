import type { Editor } from '@tiptap/core';
import { Volume2 } from 'lucide-react';
import { Button, useSpeech } from '../../../app/ui';
import { useWritingMessages } from '../messages';

/** Reads the text aloud, for who writes better than reads. */
export function Listen({ editor }: { editor: Editor }) {
  const t = useWritingMessages();
  const speak = useSpeech();
  if (!speak) return null;
  return (
    <Button className="text-tool" onPress={() => speak(editor.getText({ blockSeparator: '. ' }))}>
      <Volume2 aria-hidden="true" size={20} />
      <span>{t('listen')}</span>
    </Button>
  );
}
