import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(process.cwd(), 'src');
const read = (file: string) => readFileSync(file, 'utf8');
/** Loaded before anything is shown, or with the frame around every screen. */
const always = ['app/ui', 'app/errors', 'app/shell', 'core/notices'];

const statement = /^(?:import|export)\s+(?!type\b)(?:\{([^}]*)\}|\w+|\*)?\s*(?:from\s+)?'(\.[^']+)'/gm;

function fileOf(from: string, path: string): string | undefined {
  const base = join(dirname(from), path);
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
    (file) => /\.tsx?$/.test(file) && existsSync(file),
  );
}

/** A feature's doors: `index.ts` for other features, `screens.ts` for the application. */
const door = /\/(index|screens)\.ts$/;

/** What a module brings in: of a feature's door only what is asked of it. */
function partsOf(file: string, wanted: Set<string> | undefined): [string, Set<string> | undefined][] {
  return [...read(file).matchAll(statement)].flatMap(([, names, path = '']) => {
    const target = fileOf(file, path);
    const brought = names
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => name.split(' as ')[0] ?? name);
    if (!target || brought?.length === 0) return [];
    const asked = door.test(file) && wanted ? brought?.filter((name) => wanted.has(name)) : brought;
    return asked?.length === 0
      ? []
      : [[target, asked && new Set(asked)] as [string, Set<string> | undefined]];
  });
}

/** The catalogues that a screen may speak from, through all that it is made of. */
function spokenBy(start: string, name: string): Set<string> {
  const spoken = new Set<string>();
  const seen = new Set<string>();
  const follow = (file: string, wanted: Set<string> | undefined) => {
    const key = door.test(file) ? `${file} ${[...(wanted ?? [])].join()}` : file;
    if (seen.has(key)) return;
    seen.add(key);
    const namespace = file.endsWith('/messages.ts') && /messagesOf<[^>]*>\('([^']+)'\)/.exec(read(file))?.[1];
    if (namespace) spoken.add(namespace);
    partsOf(file, wanted).forEach(([part, asked]) => follow(part, asked));
  };
  follow(start, new Set([name]));
  return spoken;
}

const text = read(join(src, 'app/screens.ts'));
const constants = new Map(
  [...text.matchAll(/^const (\w+) = (.*);$/gm)].map(([, name = '', value = '']) => [name, value]),
);
const said = (word: string): string[] =>
  [...(constants.get(word.replace('...', '')) ?? word).matchAll(/'([^']+)'/g)].map(([, found = '']) => found);
const screens = [...text.matchAll(/^export const (\w+) = screen\(([\s\S]*?)\);$/gm)].map(
  ([, name, call = '']) => {
    const [load = '', component = '', ...words] = call
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
    const path = said(load)[0] ?? '';
    return {
      name,
      component: said(component)[0] ?? '',
      start: fileOf(join(src, 'app/screens.ts'), path) ?? '',
      listed: words.flatMap(said),
    };
  },
);

it('finds the screens', () => expect(screens.length).toBeGreaterThan(40));

/** A catalogue that arrives after the screen would suspend it half-way, which React answers with an error. */
it.each(screens)('$name arrives with all its words', ({ start, component, listed }) => {
  const missing = [...spokenBy(start, component)].filter(
    (one) => !listed.includes(one) && !always.includes(one),
  );
  expect(missing).toEqual([]);
});
