import { Editor } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type { Node } from '@tiptap/pm/model';
import type { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import { carets } from './carets';
import { keepReadable } from './readable';

/** The name under which the server knows the text in the document. */
export const root = 'text';

/** more than a page of a book at once is no text of one's own */
const longestPaste = 20_000;

interface EditorPlace {
  element: HTMLElement;
  doc: Doc;
  awareness: Awareness;
  label: string;
  /** in a text that is empty */
  placeholder: string;
  editable: boolean;
}

const isEmpty = ({ childCount, firstChild }: Node) =>
  childCount < 2 && firstChild?.type.name === 'paragraph' && firstChild.content.size === 0;

/** The page on which several people write: paragraphs, titles, lists, bold and italic, and nothing else. */
export function openEditor({ element, doc, awareness, label, placeholder, editable }: EditorPlace) {
  const release = keepReadable(doc, root);
  return new Editor({
    onDestroy: release,
    element,
    editable,
    injectCSS: false,
    extensions: [
      Document,
      Paragraph,
      Text,
      Heading.configure({ levels: [2] }),
      Bold,
      Italic,
      BulletList,
      OrderedList,
      ListItem,
      ListKeymap,
      Collaboration.configure({ document: doc, field: root }),
      carets(awareness),
    ],
    editorProps: {
      attributes: ({ doc: written }) => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: 'text-page',
        // a text that is closed while somebody is in it keeps the focus
        tabindex: '0',
        ...(isEmpty(written) && { 'aria-placeholder': placeholder, 'data-empty': placeholder }),
      }),
      transformPastedText: (words) => words.slice(0, longestPaste),
      transformPastedHTML: (html) => (html.length > longestPaste * 4 ? '' : html),
    },
  });
}
