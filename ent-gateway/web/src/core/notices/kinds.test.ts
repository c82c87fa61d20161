import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sentenceOf } from './sentences';

const product = join(process.cwd(), '../..');
const sources = ['ent-core', 'ent-messaging', 'ent-homework', 'ent-canteen', 'ent-gateway']
  .map((module) => join(product, module, 'src/main/java'))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.java'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );

const kind = '"((?:core|messaging|homework|canteen)\\.[a-z][a-z-]*)"';
const listIn = (text: string, pattern: string) =>
  [...text.matchAll(new RegExp(pattern, 'g'))].flatMap(([, found]) => found ?? []);

/** What the modules write, in the files that make notices. */
const written = sources
  .filter((text) => text.includes('new Notice('))
  .flatMap((text) => listIn(text, kind))
  .filter((one, index, all) => all.indexOf(one) === index);

/** Kinds whose last word is a variable of the program. */
const ends: Record<string, string[]> = { 'core.right-': ['granted', 'prolonged'] };

/** What families send and the town hall answers begins its notices by the name of its kind. */
const reviews = sources.flatMap((text) => listIn(text, `new ReviewKind\\([^;]*?${kind}, "/[^"]*"\\)`));
const answers = (review: string) => [
  `${review}-accepted`,
  review === 'canteen.file' ? `${review}-returned` : `${review}-refused`,
];

const published = [
  ...written.flatMap((one) => (one.endsWith('-') ? (ends[one] ?? ['?']).map((end) => one + end) : [one])),
  ...reviews.flatMap(answers),
];

it('reads the kinds from the program', () => {
  expect(written).toContain('canteen.booking-confirmed');
  expect(written).toContain('messaging.new-message');
  expect(reviews.sort()).toEqual([
    'canteen.absence',
    'canteen.declaration',
    'canteen.file',
    'canteen.quotient',
    'core.correction',
  ]);
});

it.each(published)('%s has words', (one) => {
  const notice = {
    id: 'n',
    kind: one,
    childId: 'c',
    arguments: {},
    link: '/',
    createdAt: '2026-11-24T10:00:00Z',
    readAt: null,
  };
  expect(sentenceOf(notice, 'Léa', 'fr').key).not.toBe('other');
});
