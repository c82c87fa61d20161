import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { Button, Field } from '../../ui';
import { addressOf } from '../address';
import { useEditorMessages } from '../messages';
import { useFirstFocus } from '../useFirstFocus';

interface InsertProps {
  editor: Editor;
  onDone: () => void;
}

/** Makes a link of the chosen words, or of the address itself. Without an address it is one no more. */
export function InsertLink({ editor, onDone }: InsertProps) {
  const t = useEditorMessages();
  const field = useFirstFocus();
  const [typed, setTyped] = useState(() => String(editor.getAttributes('link')['href'] ?? ''));
  const [tried, setTried] = useState(false);
  const href = addressOf(typed);
  const put = () => {
    setTried(true);
    const at = editor.chain().extendMarkRange('link');
    if (typed.trim() === '') at.unsetMark('link').run();
    else if (!href) return;
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      at.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else at.setMark('link', { href }).run();
    onDone();
  };
  return (
    <div className="rich-insert">
      <Field
        ref={field}
        label={t('link.address')}
        hint={t('link.hint')}
        inputMode="url"
        value={typed}
        maxLength={2000}
        error={tried && typed.trim() !== '' && !href ? t('link.problem') : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          put();
        }}
      />
      <div className="row wrap">
        <Button kind="primary" onPress={put}>
          {t('put')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
