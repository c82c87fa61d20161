import { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { RichText } from '../rich';
import { extensions } from './extensions';
import { contentOf, paragraphsOf, richTextOf } from './wire';

/** more than a page of a book at once is no text of one's own */
const longestPaste = 20_000;

export interface Written {
  text: string;
  document: RichText | null;
}

interface RichEditorOptions {
  /** what was there when the page was opened */
  initial: Written;
  /** the ids of what names the page, and of its fault where it has one */
  labelledBy: string;
  describedBy: string | undefined;
  onChange: (text: string, document: RichText) => void;
}

/** An editor of one person. It is opened once; what is written leaves it by `onChange`. */
export function useRichEditor({ initial, labelledBy, describedBy, onChange }: RichEditorOptions) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const changeRef = useRef(onChange);
  const initialRef = useRef(initial);
  useEffect(() => {
    changeRef.current = onChange;
  });
  useEffect(() => {
    const { text, document } = initialRef.current;
    const opened = new Editor({
      element: place.current,
      injectCSS: false,
      extensions,
      content: contentOf(document ?? paragraphsOf(text)),
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelledBy,
          class: 'rich rich-page prose',
          tabindex: '0',
        },
        transformPastedText: (words) => words.slice(0, longestPaste),
        transformPastedHTML: (html) => (html.length > longestPaste * 4 ? '' : html),
      },
      onUpdate: ({ editor: changed }) =>
        changeRef.current(changed.getText({ blockSeparator: '\n' }), richTextOf(changed.getJSON())),
    });
    setEditor(opened);
    return () => opened.destroy();
  }, [labelledBy]);
  useEffect(() => {
    if (!editor) return;
    const page = editor.view.dom;
    if (describedBy) {
      page.setAttribute('aria-invalid', 'true');
      page.setAttribute('aria-describedby', describedBy);
    } else {
      page.removeAttribute('aria-invalid');
      page.removeAttribute('aria-describedby');
    }
  }, [editor, describedBy]);
  return { place, editor };
}
