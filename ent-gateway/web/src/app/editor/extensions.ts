import { Extension, Mark, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { history, redo, undo } from '@tiptap/pm/history';
import { webAddress } from '../rich';
import { drawFormula } from './formula';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    history: { undo: () => ReturnType; redo: () => ReturnType };
  }
}

/** Takes back what was written, and brings it again. */
const History = Extension.create({
  name: 'history',
  addCommands: () => ({
    undo:
      () =>
      ({ state, dispatch }) =>
        undo(state, dispatch),
    redo:
      () =>
      ({ state, dispatch }) =>
        redo(state, dispatch),
  }),
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    return {
      'Mod-z': () => this.editor.commands.undo(),
      'Shift-Mod-z': () => this.editor.commands.redo(),
      'Mod-y': () => this.editor.commands.redo(),
    };
  },
});

const HardBreak = Node.create({
  name: 'hardBreak',
  inline: true,
  group: 'inline',
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) };
  },
});

/** A link of the web; what is pasted with another address keeps its words alone. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href^="https://"]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    { href: webAddress(HTMLAttributes['href'] as string | null), rel: 'noreferrer noopener nofollow' },
    0,
  ],
});

const Formula = Node.create({
  name: 'formula',
  inline: true,
  group: 'inline',
  atom: true,
  addAttributes: () => ({
    latex: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-latex'),
      renderHTML: ({ latex }) => ({ 'data-latex': latex as string }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-latex]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
  renderText: ({ node }) => String(node.attrs['latex']),
  addNodeView: () => drawFormula,
});

/** What a rich text is made of: the server keeps nothing else. */
export const extensions = [
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
  History,
  HardBreak,
  Link,
  Formula,
];
