import type { NodeViewRenderer } from '@tiptap/core';
import { typesetting } from '../rich';

/** Shows the formula in the page that is written; its source until its letters have come. */
export const drawFormula: NodeViewRenderer = ({ node }) => {
  const dom = document.createElement('span');
  const latex = String(node.attrs['latex']);
  dom.className = 'formula';
  dom.textContent = latex;
  typesetting().then(
    ({ typeset }) => typeset(latex, dom),
    () => undefined,
  );
  return { dom };
};
