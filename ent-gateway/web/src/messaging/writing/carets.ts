import { Extension } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';

/** Somebody as the others see them in the text. */
export interface Writer {
  name: string;
  colour: number;
}

function caret({ name, colour }: Writer): HTMLElement {
  const mark = document.createElement('span');
  mark.className = `text-caret text-c${colour}`;
  // no text of the page: it isn't read aloud among the words, nor copied with them
  mark.dataset['name'] = name;
  return mark;
}

/** Where the others are, each in a colour with a name. Classes alone, for our policy allows no style in the page. */
export const carets = (awareness: Awareness) =>
  Extension.create({
    name: 'carets',
    // after the plugin that joins the text
    priority: 10,
    addProseMirrorPlugins: () => [
      yCursorPlugin(awareness, {
        cursorBuilder: caret,
        selectionBuilder: ({ colour }: Writer) => ({ class: `text-chosen text-c${colour}` }),
      }) as Plugin,
    ],
  });
