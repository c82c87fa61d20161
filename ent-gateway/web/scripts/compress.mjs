// Writes each text of the built application beside itself in Brotli and gzip, as small as they get, so that no request compresses.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(css|html|js|json|svg|webmanifest)$/;
const SMALLEST = 700;

const shortest = (content) => ({
  br: brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }),
  gz: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
});

for (const name of readdirSync('dist', { recursive: true })) {
  if (!TEXT.test(name)) continue;
  const file = join('dist', name);
  const content = readFileSync(file);
  if (content.length < SMALLEST) continue;
  for (const [ending, compressed] of Object.entries(shortest(content)))
    writeFileSync(`${file}.${ending}`, compressed);
}
