import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(process.cwd(), 'src');
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\/.*\.css$/.test(name),
);
const comment = /\/\*[^]*?\*\//g;
const rule = /([^{};]+)\{/g;

/** A class that stands alone before a rule, as `.home-line` or `.home-line:hover`; behind another it is only its place. */
const alone = /^\.([\w-]+)(?::[^\s]+)?$/;

/** All sheets become one file: a class that two features dress wears the clothes of both. */
const dressedBy = new Map<string, Set<string>>();
for (const sheet of sheets) {
  const feature = sheet.split('/').slice(0, 2).join('/');
  for (const [, selectors = ''] of readFileSync(join(src, sheet), 'utf8').replace(comment, '').matchAll(rule))
    for (const selector of selectors.split(',')) {
      const name = alone.exec(selector.trim())?.[1];
      if (!name) continue;
      dressedBy.set(name, (dressedBy.get(name) ?? new Set()).add(feature));
    }
}

it('reads the sheets of all features', () => {
  expect(dressedBy.get('btn')).toContain('app/theme');
  expect(dressedBy.get('home-line')).toContain('app/home');
});

it('finds no class that two features dress', () => {
  const twice = [...dressedBy].filter(([, features]) => features.size > 1);
  expect(twice.map(([name, features]) => `${name}: ${[...features].join(', ')}`)).toEqual([]);
});
