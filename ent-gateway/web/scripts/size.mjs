// First-load script per role: the entry, the shell and the role's first screen, compressed. Limit: 170 kB.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 170_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const homes = {
  signIn: 'src/app/signin/index.ts',
  guardian: 'src/app/home/index.ts',
  pupil: 'src/homework/space/index.ts',
  teacher: 'src/homework/day/index.ts',
  head: 'src/core/school/index.ts',
  town: 'src/app/desk/index.ts',
  animator: 'src/canteen/service/index.ts',
};

function scripts(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build manifest`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) scripts(imported, seen);
  return seen;
}

let failed = false;
for (const [role, home] of Object.entries(homes)) {
  const files = scripts('index.html');
  scripts('src/app/shell/index.ts', files);
  scripts(home, files);
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
