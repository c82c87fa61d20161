import type { Editor } from '@tiptap/core';
import { Suspense, useState } from 'react';
import { Formula } from '../../rich';
import { Button, Field } from '../../ui';
import { useEditorMessages } from '../messages';
import { useFirstFocus } from '../useFirstFocus';

interface InsertProps {
  editor: Editor;
  onDone: () => void;
}

/** Writes a formula in LaTeX, and shows it meanwhile. */
export function InsertFormula({ editor, onDone }: InsertProps) {
  const t = useEditorMessages();
  const field = useFirstFocus();
  const [latex, setLatex] = useState(() => String(editor.getAttributes('formula')['latex'] ?? ''));
  const put = () => {
    if (latex.trim() !== '')
      editor
        .chain()
        .insertContent({ type: 'formula', attrs: { latex: latex.trim() } })
        .run();
    onDone();
  };
  return (
    <div className="rich-insert">
      <Field
        ref={field}
        label={t('formula.source')}
        hint={t('formula.hint')}
        value={latex}
        maxLength={500}
        spellCheck={false}
        onChange={(event) => setLatex(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          put();
        }}
      />
      {latex.trim() !== '' && (
        <p className="rich-preview" aria-live="polite">
          <Suspense>
            <Formula latex={latex} />
          </Suspense>
        </p>
      )}
      <div className="row wrap">
        <Button kind="primary" onPress={put}>
          {t('put')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
