import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { acts } from './messages';
import fr from './messages/fr.json';

const modules = ['ent-core', 'ent-messaging', 'ent-homework', 'ent-canteen', 'ent-gateway'];

const sources = modules.flatMap((module) => {
  const root = `../../${module}/src/main/java`;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.java'))
    .map((path) => readFileSync(join(root, path), 'utf8'));
});

/** Kinds named where they are kept; those put together of parts are only looked for among the words. */
const kept = new Set(
  sources.flatMap((source) =>
    [
      ...source.matchAll(
        /\b(?:(?:record|keep)\(\s*[\w.()]+,|recordOfNobody\()\s*"([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*|[a-z]+-[a-z]+)"/g,
      ),
    ].map(([, kind = '']) => kind),
  ),
);

it('has words for each kind of act that the product keeps', () => {
  expect(kept.size).toBeGreaterThan(50);
  expect([...kept].filter((kind) => !acts.some((known) => known === kind))).toEqual([]);
});

it('tells the file the words of the page', () => {
  const file = readFileSync('../../ent-core/src/main/resources/fr/ent/core/trail/words.txt', 'utf8');
  const shown = Object.entries(fr).filter(([key]) => /^(act|detail|value)\./.test(key));

  expect(file.trim().split('\n'), 'npm run trail-words writes them').toEqual(
    shown.map(([key, words]) => `${key}=${words}`),
  );
});
