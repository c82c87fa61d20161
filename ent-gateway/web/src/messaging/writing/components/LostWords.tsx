import type { Editor } from '@tiptap/core';
import { Button, Notice } from '../../../app/ui';
import { useWritingMessages } from '../messages';

interface LostWordsProps {
  words: string;
  /** where they may be put back */
  editor: Editor | undefined;
  onSeen: () => void;
}

/** Words that somebody was writing when the teacher went back to another version: there until they are put back or left. */
export function LostWords({ words, editor, onSeen }: LostWordsProps) {
  const t = useWritingMessages();
  const lines = words
    .split('\n')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return (
    <Notice kind="warn">
      <p className="b">{t('lost')}</p>
      <blockquote className="keep-lines text-lost">{words}</blockquote>
      <div className="row wrap">
        {editor && (
          <Button
            kind="primary"
            onPress={() => {
              editor.chain().focus('end').insertContentAt(editor.state.doc.content.size, lines).run();
              onSeen();
            }}
          >
            {t('lost.putBack')}
          </Button>
        )}
        <Button
          onPress={() => {
            onSeen();
            editor?.view.dom.focus();
          }}
        >
          {t('lost.leave')}
        </Button>
      </div>
    </Notice>
  );
}
