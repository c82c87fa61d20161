import { expect, it } from 'vitest';
import { matchPath } from 'react-router';
import { pages } from '../pages';
import { addressOf, kindAt, tileKinds } from './tiles';

const opened = pages.filter(([, , ...spaces]) => spaces.includes('pupil')).map(([path]) => `/${path}`);

it.each(tileKinds)('the tile %s leads pupils to a page of theirs', (kind) => {
  for (const look of ['NURSERY', 'ELEMENTARY'] as const) {
    const address = addressOf(kind, look);
    expect(opened.filter((path) => matchPath(path, address))).not.toEqual([]);
  }
});

it('knows the tile of an own page again', () => {
  for (const kind of tileKinds) expect(kindAt(addressOf(kind, 'NURSERY').replace('/ma-classe/', ''))).toBe(kind);
});
