import { describe, expect, it } from 'vitest';

const catalogues = import.meta.glob<Record<string, string>>('/src/*/*/messages/*.json', {
  eager: true,
  import: 'default',
});
const sources = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.*'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const features = [...new Set(Object.keys(catalogues).map((path) => path.replace(/\/messages\/.*$/, '')))];
const of = (feature: string, language: string) => catalogues[`${feature}/messages/${language}.json`] ?? {};
const values = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const named = Object.entries(sources).flatMap(([path, text]) =>
  [...text.matchAll(/^export const \w+ = messagesOf\('([^']+)'/gm)].map(([, name]) => [path, name] as const),
);

const found = (pattern: RegExp) =>
  new Set(Object.values(sources).flatMap((text) => text.match(pattern) ?? []));

/** What stands between quotes, and before the first value of a template: looked for once, for there are many keys and much code. */
const quoted = found(/(?<=')[\w.-]+(?=')|(?<=")[\w.-]+(?=")/g);
const begun = found(/(?<=`)[\w.-]+(?=\.\$\{)/g);

it('finds the catalogue of every feature by its name', () => {
  expect(named.map(([, name]) => `/src/${name}`).sort()).toEqual([...features].sort());
});

it.each(named)('%s calls its catalogue by its folder, %s', (path, name) => {
  expect(path).toBe(`/src/${name}/messages.ts`);
});

describe.each(features)('%s', (feature) => {
  const french = of(feature, 'fr');
  const english = of(feature, 'en');

  it('has the same keys in French and in English', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  });

  it('says something for every key, with the same values', () => {
    for (const [key, sentence] of Object.entries(french)) {
      expect(sentence.trim(), key).not.toBe('');
      expect(english[key]?.trim(), key).not.toBe('');
      expect(values(english[key] ?? ''), key).toEqual(values(sentence));
    }
  });

  it('keeps French double punctuation on its line', () => {
    expect(
      Object.values(french).filter((sentence) => / [:;?!»]|«[^\u00a0\u202f]|[^\u00a0\u202f]»/.test(sentence)),
    ).toEqual([]);
  });

  it('has both forms of every plural', () => {
    const plurals = Object.keys(french).filter((key) => key.endsWith('_one'));
    for (const key of plurals) expect(french).toHaveProperty([key.replace(/_one$/, '_other')]);
  });

  it('keeps no sentence that nothing says', () => {
    const said = (key: string) => {
      const base = key.replace(/_(one|other)$/, '');
      const stems = base.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));
      return quoted.has(base) || stems.some((stem) => begun.has(stem)) || /^\w+\.confirm/.test(base);
    };
    expect(Object.keys(french).filter((key) => !said(key))).toEqual([]);
  });
});
