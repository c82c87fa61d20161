import { beforeAll, expect, it, vi } from 'vitest';
import type { Space } from './session';

const sources = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.*'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const files = import.meta.glob(['/src/**/*.{ts,tsx}', '!/src/**/*.test.*']);

/** `./CellSheet` asked for in `/src/canteen/week/components/Cell.tsx` is `/src/canteen/week/components/CellSheet.tsx`. */
function fileOf(asked: string, source: string): string {
  const { pathname } = new URL(asked, `http://any${source}`);
  const found = ['.ts', '.tsx', '/index.ts'].map((end) => pathname + end).find((path) => path in files);
  if (!found) throw new Error(`${source} asks for ${asked}, which is nowhere`);
  return found;
}

const english = '/src/app/i18n/en.ts';
const beforeSignIn = ['app/signin', 'app/claim', 'app/founding', 'app/access', 'canteen/simulator'].map(
  (room) => `/src/${room}/screens.ts`,
);

/** Needs the network by itself. */
const confirming = ['confirm/index', 'confirm/screens', 'staying/index'].map((file) => `/src/app/${file}.ts`);

/** Large, and of use with a document alone, which needs the network. */
const drawing = ['PdfPreview', 'DocumentPreview'].map((one) => `/src/core/resources/components/${one}.tsx`);

/** Sends large files, and what waits of a roll before the sign-out, which needs the network. */
const sending = ['core/resources/resumable', 'canteen/presence/index'].map((file) => `/src/${file}.ts`);

/** Large, and of use in browsers alone that read no codes by themselves. */
const reading = ['/src/homework/library/pixels.ts'];

/** All that is asked for only when it is needed. */
const asked = [
  ...new Set(
    Object.entries(sources).flatMap(([source, text]) =>
      [...text.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, path = '']) => fileOf(path, source)),
    ),
  ),
];

/** All that the worker keeps of a space, as a browser that has just opened the application asks for it. */
async function keptFor(space: Space, language = 'fr'): Promise<Set<unknown>> {
  vi.resetModules();
  const { i18n } = await import('./i18n');
  await i18n.changeLanguage(language);
  const { loadsOf } = await import('./pages');
  const { toCome } = await import('./later');
  const kept = new Set<unknown>();
  for (const load of loadsOf(space)) kept.add(await load());
  for (const load of toCome) kept.add(await load());
  return kept;
}

const filesOf = async (space: Space, language?: string) => {
  const kept = await keptFor(space, language);
  const there = await Promise.all(asked.map(async (path) => kept.has(await files[path]?.())));
  return asked.filter((_, index) => there[index]);
};

const kept = new Map<Space, string[]>();
beforeAll(async () => {
  const { spaces } = await import('./session');
  for (const space of spaces) kept.set(space, await filesOf(space));
}, 120_000);

const unkept = [english, ...beforeSignIn, ...confirming, ...drawing, ...sending, ...reading];
it.each(asked.filter((path) => !unkept.includes(path)))('%s is kept', (path) => {
  expect([...kept.values()].flat()).toContain(path);
});

it('keeps the sheets of a family for families alone', () => {
  const sheet = '/src/canteen/week/components/CellSheet.tsx';
  expect([...kept].filter(([, paths]) => paths.includes(sheet)).map(([space]) => space)).toEqual(['family']);
});

it('keeps another language for who reads it alone', async () => {
  expect([...kept.values()].flat()).not.toContain(english);
  expect(await filesOf('pupil', 'en')).toContain(english);
});
