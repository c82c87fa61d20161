import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const src = join(process.cwd(), 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const brought = /(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']+)'/g;

/** `canteen/week/api.ts` → `canteen/week`; what stands in `app` itself brings the features together. */
const featureOf = (file: string): string | undefined => {
  const [module, feature, ...inside] = file.split('/');
  return inside.length > 0 || existsSync(join(src, file, 'index.ts')) ? `${module}/${feature}` : undefined;
};

const leansOn = new Map<string, Set<string>>();
for (const file of files) {
  const feature = featureOf(file);
  if (!feature) continue;
  const others = leansOn.get(feature) ?? new Set();
  leansOn.set(feature, others);
  for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(brought)) {
    const other = featureOf(relative(src, join(src, dirname(file), path)));
    if (other && other !== feature) others.add(other);
  }
}

/** The shortest way by which a feature leans on itself. */
function circle(feature: string): string | undefined {
  const ways = [[feature]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of leansOn.get(way.at(-1) ?? '') ?? []) {
      if (next === feature) return [...way, feature].join(' → ');
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

it('sees what features lean on', () => {
  expect(leansOn.get('canteen/week')).toContain('canteen/prices');
  expect(leansOn.get('canteen/week')).toContain('app/ui');
});

it.each([...leansOn.keys()])('%s is in no circle', (feature) => {
  expect(circle(feature)).toBeUndefined();
});
