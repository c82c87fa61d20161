import type { Editor } from '@tiptap/core';
import { Link2, Sigma } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui';
import { useEditorMessages } from '../messages';
import { InsertFormula } from './InsertFormula';
import { InsertLink } from './InsertLink';

interface InsertionsProps {
  editor: Editor;
  /** the tools, among which these two stand */
  children: (tools: ReactNode) => ReactNode;
}

/** Links and formulas, each asked for below the tools and put where the caret is. */
export function Insertions({ editor, children }: InsertionsProps) {
  const t = useEditorMessages();
  const [asked, ask] = useState<'link' | 'formula'>();
  const done = () => {
    ask(undefined);
    editor.commands.focus();
  };
  const tool = (key: 'link' | 'formula', Icon: typeof Link2) => (
    <Button
      className="text-tool"
      aria-label={t(`tool.${key}`)}
      aria-expanded={asked === key}
      onPress={() => (asked === key ? done() : ask(key))}
    >
      <Icon aria-hidden="true" size={20} />
      <span aria-hidden="true">{t(`tool.${key}.short`)}</span>
    </Button>
  );
  return (
    <>
      {children(
        <>
          {tool('link', Link2)}
          {tool('formula', Sigma)}
        </>,
      )}
      {asked === 'link' && <InsertLink editor={editor} onDone={done} />}
      {asked === 'formula' && <InsertFormula editor={editor} onDone={done} />}
    </>
  );
}
