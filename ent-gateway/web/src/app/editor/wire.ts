import type { JSONContent } from '@tiptap/core';
import type { RichMark, RichNode, RichText } from '../rich';

type Attributes = Record<string, unknown> | null | undefined;

const attributesOf = (attrs: Attributes) => {
  const { level, latex, href } = attrs ?? {};
  if (level === undefined && latex === undefined && href === undefined) return null;
  return {
    level: typeof level === 'number' ? level : null,
    latex: typeof latex === 'string' ? latex : null,
    href: typeof href === 'string' ? href : null,
  };
};

const markOf = ({ type, attrs }: NonNullable<JSONContent['marks']>[number]): RichMark => ({
  type,
  attrs: attributesOf(attrs),
});

const nodeOf = ({ type = '', attrs, content, text, marks }: JSONContent): RichNode => ({
  type,
  attrs: attributesOf(attrs),
  content: content?.map(nodeOf) ?? null,
  text: text ?? null,
  marks: marks?.map(markOf) ?? null,
});

/** A text of the editor as it is sent. */
export const richTextOf = ({ content }: JSONContent): RichText => ({
  type: 'doc',
  content: (content ?? []).map(nodeOf),
});

const pieceOf = ({ type, attrs, content, text, marks }: RichNode): JSONContent => ({
  type,
  ...(attrs && { attrs }),
  ...(content && { content: content.map(pieceOf) }),
  ...(typeof text === 'string' && { text }),
  ...(marks && {
    marks: marks.map((mark) => ({ type: mark.type, ...(mark.attrs && { attrs: mark.attrs }) })),
  }),
});

/** A text that was kept, as the editor opens it. */
export const contentOf = ({ type, content }: RichText): JSONContent => ({
  type,
  content: content.map(pieceOf),
});

const isBare = ({ type, marks, content }: RichNode): boolean =>
  (type === 'text' && (marks ?? []).length === 0) ||
  type === 'hardBreak' ||
  (type === 'paragraph' && (content ?? []).every(isBare));

/** Whether words alone say the same: then they are sent as a plain text. */
export const isPlain = ({ content }: RichText): boolean => content.every(isBare);

/** A plain text as the editor opens it: a paragraph for each line. */
export const paragraphsOf = (text: string): RichText => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({
    type: 'paragraph',
    attrs: null,
    content: line ? [{ type: 'text', attrs: null, content: null, text: line, marks: null }] : null,
    text: null,
    marks: null,
  })),
});
