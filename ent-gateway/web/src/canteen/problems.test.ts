import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ProblemError } from '../app/http';
import { absenceProblem } from './absence/problems';
import { problemOf as activityProblem } from './activities/problems';
import { bookingProblem } from './booking/problems';
import { correctionProblem } from './desk/words';
import { fileProblem } from './file/problems';
import { dishProblem } from './menuplan/problems';
import { incomeProblem, missOf, proofProblem, returnOf } from './quotient/problems';
import { deskProblem } from './quotientdesk/problems';
import { refusalOf } from './tariffs/problems';

const sources = join(process.cwd(), '../../ent-canteen/src/main/java/fr/ent/canteen');

/** Answers that no screen can get: it never asks for that, or sends it without anybody waiting for a sentence. */
const unmet = new Set([
  'no-publisher', // programs read open data
  'not-today', // tablets ask without a date
  'roll-closed', // a tap handed in too late is shown as refused
]);

const java = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.java'))
  .map((name) => readFileSync(join(sources, name), 'utf8'));

const named = java.flatMap((text) =>
  [...text.matchAll(/(?:"canteen",\s*"|\bconflict\("|"\d{3} canteen:)([a-z-]+)"/g)].map(
    (found) => found[1] ?? '',
  ),
);

const misses = java
  .filter((text) => /\benum Miss\b/.test(text))
  .flatMap((text) => [...text.matchAll(/^ {4}([A-Z_]+)\(Nature/gm)])
  .map((found) => `quotient-${(found[1] ?? '').toLowerCase().replaceAll('_', '-')}`);

const generic = /(^|\.)(server|refused|invalid|failed)$/;

/** Every way in which the screens put a refusal into words. */
const sentences = (error: ProblemError): string[] => [
  absenceProblem(error),
  activityProblem(error),
  bookingProblem(error),
  correctionProblem(error),
  fileProblem(error),
  dishProblem(error),
  incomeProblem(error),
  missOf(error).key,
  returnOf(error.case.replace('canteen:quotient-', '')),
  proofProblem(error),
  deskProblem(error),
  refusalOf(error, (key: string) => key, 'fr'),
];

it('finds the refusals in the sources', () => {
  expect(named).toContain('above-user-cost');
  expect(named).toContain('cut-off-passed');
  expect(misses).toContain('quotient-absent-both');
});

it.each([...new Set([...named, ...misses])].sort())('has its own words for %s', (name) => {
  const facts = { dearestCents: 1, userCostCents: 1 };
  const error = new ProblemError({ type: `urn:ent:problem:canteen:${name}`, status: 409, ...facts });
  const own = sentences(error).filter((key) => !generic.test(key));
  expect(own.length > 0).toBe(!unmet.has(name));
});
