// First-load script per role: the entry, the shell and the role's first screen, compressed. Limit: 170 kB.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 170_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const shell = ['app/shell', 'core/notices'];
/** What a role's first screen is made of: features with their French words. */
const homes = {
  'sign-in': ['app/signin'],
  guardian: [...shell, 'app/home', 'canteen/booking'],
  pupil: [...shell, 'homework/space', 'homework/diary'],
  teacher: [...shell, 'homework/day', 'homework/diary'],
  head: [...shell, 'canteen/service', 'canteen/menus'],
  town: [...shell, 'app/desk', 'canteen/service'],
  animator: [...shell, 'canteen/service', 'canteen/menus'],
};
const always = ['index.html', 'src/app/ui/messages/fr.json', 'src/app/errors/messages/fr.json'];

function scripts(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build manifest`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) scripts(imported, seen);
  return seen;
}

let failed = false;
for (const [role, features] of Object.entries(homes)) {
  const files = new Set();
  for (const key of always) scripts(key, files);
  for (const feature of features) {
    scripts(`src/${feature}/messages/fr.json`, files);
    if (manifest[`src/${feature}/screens.ts`]) scripts(`src/${feature}/screens.ts`, files);
  }
  const size = [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  );
  failed ||= size > limit;
  console.log(`${role.padEnd(9)} ${(size / 1000).toFixed(1).padStart(6)} kB gzip in ${files.size} files`);
}
if (failed) {
  console.error(`first load is over ${limit / 1000} kB`);
  process.exit(1);
}
