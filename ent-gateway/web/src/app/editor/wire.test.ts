import { expect, it } from 'vitest';
import { isPlain, paragraphsOf, richTextOf } from './wire';

it('sends what has no form as plain', () => {
  expect(isPlain(paragraphsOf('Lire\n\npage 12'))).toBe(true);
  expect(
    isPlain(
      richTextOf({
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Lire', marks: [{ type: 'bold' }] }] },
        ],
      }),
    ),
  ).toBe(false);
  expect(
    isPlain(
      richTextOf({ content: [{ type: 'paragraph', content: [{ type: 'formula', attrs: { latex: 'x' } }] }] }),
    ),
  ).toBe(false);
});

it('keeps of attributes those that the server knows', () => {
  const text = richTextOf({
    content: [
      { type: 'orderedList', attrs: { start: 1, type: null }, content: [] },
      { type: 'heading', attrs: { level: 2, style: 'x' } },
    ],
  });

  expect(text.content.map(({ attrs }) => attrs)).toEqual([null, { level: 2, latex: null, href: null }]);
});

it('opens a text of several lines with a paragraph for each', () => {
  expect(paragraphsOf('Un\n\ndeux').content.map(({ content }) => content?.[0]?.text)).toEqual([
    'Un',
    undefined,
    'deux',
  ]);
});
