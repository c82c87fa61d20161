import { expect, it } from 'vitest';
import { blankBlock, moved, pictureBlock, revisionOf, unsaidIn } from './draft';

const article = {
  title: '  ',
  text: '',
  audience: 'FAMILIES' as const,
  comments: 'BEFORE' as const,
  authorIds: [],
};

it('moves a block by a step and not over the edge', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

it('sends who is on the pictures that are still there, and the name of a page without title', () => {
  const draft = {
    article,
    blocks: [blankBlock('TEXT'), pictureBlock('one'), pictureBlock('two')],
    faces: { one: [], gone: ['pupil'] },
    backIds: [],
  };

  const sent = revisionOf(draft, 'Sans titre');

  expect(sent.title).toBe('Sans titre');
  expect(sent.faces).toEqual([{ fileId: 'one', pupilIds: [] }]);
  expect(sent.blocks.map(({ kind }) => kind)).toEqual(['TEXT', 'PICTURE', 'PICTURE']);
  expect(unsaidIn(draft)).toEqual(['two']);
});
