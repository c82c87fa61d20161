// First-load script per role, in Brotli as it is served: the frame, the role's first screen and what both import.
import { readFileSync } from 'node:fs';

const most = { kilobytes: 150, files: 8 };
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const page = readFileSync('dist/index.html', 'utf8');
const frame = Object.keys(manifest).find(
  (key) => manifest[key].name === 'frame' && page.includes(manifest[key].file),
);
const roles = {
  'sign-in': 'app/signin',
  guardian: 'app/home',
  pupil: 'app/classhome',
  teacher: 'app/day',
  head: 'app/school',
  town: 'app/desk',
  animator: 'canteen/service',
};

function scripts(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build manifest`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) scripts(imported, seen);
  return seen;
}

/** The smallest files are served as they are. */
function served(file) {
  try {
    return readFileSync(`dist/${file}.br`).length;
  } catch {
    return readFileSync(`dist/${file}`).length;
  }
}

let failed = false;
for (const [role, feature] of Object.entries(roles)) {
  const files = scripts(`src/${feature}/screens.ts`, scripts(frame));
  const size = [...files].reduce((sum, file) => sum + served(file), 0) / 1000;
  failed ||= size > most.kilobytes || files.size > most.files;
  console.log(`${role.padEnd(9)} ${size.toFixed(1).padStart(6)} kB in ${files.size} files`);
}
if (failed) {
  console.error(`first load is over ${most.kilobytes} kB or ${most.files} files`);
  process.exit(1);
}
