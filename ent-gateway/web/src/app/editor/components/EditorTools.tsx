import type { Editor } from '@tiptap/core';
import { Bold, Heading, Italic, List, ListOrdered, Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useReducer } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { Button } from '../../ui';
import { useEditorMessages } from '../messages';
import './tools.css';

const looks = [
  { key: 'bold', icon: Bold, act: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  { key: 'italic', icon: Italic, act: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  {
    key: 'heading',
    icon: Heading,
    act: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  { key: 'bulletList', icon: List, act: (editor: Editor) => editor.chain().focus().toggleBulletList().run() },
  {
    key: 'orderedList',
    icon: ListOrdered,
    act: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
] as const;

interface EditorToolsProps {
  editor: Editor;
  /** more of them, before those that undo */
  children?: ReactNode;
}

/** What a child needs to write: few and large, reached by arrows. */
export function EditorTools({ editor, children }: EditorToolsProps) {
  const t = useEditorMessages();
  const [, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    editor.on('transaction', look);
    return () => void editor.off('transaction', look);
  }, [editor]);
  return (
    <AriaToolbar className="text-tools" aria-label={t('tools')}>
      {looks.map(({ key, icon: Icon, act }) => (
        <ToggleButton
          key={key}
          className="btn text-tool"
          aria-label={t(`tool.${key}`)}
          isSelected={editor.isActive(key)}
          onChange={() => act(editor)}
        >
          <Icon aria-hidden="true" size={20} />
          <span aria-hidden="true">{t(`tool.${key}.short`)}</span>
        </ToggleButton>
      ))}
      {children}
      <Button
        className="text-tool"
        aria-label={t('tool.undo')}
        onPress={() => editor.chain().focus().undo().run()}
      >
        <Undo2 aria-hidden="true" size={20} />
        <span aria-hidden="true">{t('tool.undo.short')}</span>
      </Button>
      <Button
        className="text-tool"
        aria-label={t('tool.redo')}
        onPress={() => editor.chain().focus().redo().run()}
      >
        <Redo2 aria-hidden="true" size={20} />
        <span aria-hidden="true">{t('tool.redo')}</span>
      </Button>
    </AriaToolbar>
  );
}
