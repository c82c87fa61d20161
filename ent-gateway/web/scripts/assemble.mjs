// Builds the web application for the gateway's jar: installs what the lock file says when it changed, and builds when a source changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'vite.chunks.ts',
  'package.json',
  'package-lock.json',
  '../openapi.json',
];

function newest(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== 'schema.d.ts')
      .map((name) => newest(join(path, name))),
  );
}

function npm(...words) {
  const { status } = spawnSync('npm', words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (newest('package-lock.json') > newest('node_modules/.package-lock.json'))
  npm('ci', '--no-audit', '--no-fund');
if (Math.max(...SOURCES.map(newest)) > newest('dist/index.html')) npm('run', 'build');
