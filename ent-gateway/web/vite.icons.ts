import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const library = 'node_modules/lucide-react/dist/esm';
const imported = /import \{([^}]*)\} from 'lucide-react'/g;
/** A line of the library's list of contents: one icon, by all its names. */
const listed = /export \{([^}]*)\} from '\.\/(icons\/[\w-]+\.mjs)'/g;

/** Of a file of the library that draws an icon, `icons/house.mjs`. */
export const iconOf = (id: string) => /\/lucide-react\/dist\/esm\/(icons\/[\w-]+\.mjs)$/.exec(id)?.[1];

const each = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** The icons that some of our sources show. */
export function iconsOf(some: (path: string) => boolean): Set<string> {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `/${join('src', path)}`)
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && some(path))
    .flatMap((path) => each(readFileSync(`.${path}`, 'utf8'), imported))
    .flatMap(([, list = '']) => list.split(',').map((name) => name.trim().split(' ')[0]));
  const wanted = new Set(names);
  return new Set(
    each(readFileSync(`${library}/lucide-react.mjs`, 'utf8'), listed)
      .filter(([, list = '']) => each(list, /default as (\w+)/g).some(([, name]) => wanted.has(name)))
      .map(([, , file = '']) => file),
  );
}
