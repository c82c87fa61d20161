import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchPath } from 'react-router';
import { expect, it } from 'vitest';
import { addressOf, kindAt, tileKinds } from './tiles';

/** The addresses that the application opens to pupils. */
const opened = readFileSync(join(process.cwd(), 'src/app/pages.ts'), 'utf8')
  .split('\n')
  .filter((line) => /'pupil'|\.\.\.spaces/.test(line))
  .flatMap((line) => /^ {2}\['([^']+)'/.exec(line)?.[1] ?? []);

it.each(tileKinds)('the tile %s leads pupils to a page of theirs', (kind) => {
  for (const look of ['NURSERY', 'ELEMENTARY'] as const) {
    const address = addressOf(kind, look);
    expect(opened.filter((path) => matchPath(`/${path}`, address))).not.toEqual([]);
  }
});

it('knows the tile of an own page again', () => {
  for (const kind of tileKinds)
    expect(kindAt(addressOf(kind, 'NURSERY').replace('/ma-classe/', ''))).toBe(kind);
});
