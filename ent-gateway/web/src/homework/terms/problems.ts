import { isProblem, ProblemError, type ProblemName } from '../../app/http';

const sentences = [
  ['core:changed-meanwhile', 'problem.changed'],
  ['homework:term-count-fixed', 'problem.countFixed'],
  ['homework:term-noted', 'problem.noted'],
  ['homework:term-days-fixed', 'problem.daysFixed'],
] as const satisfies readonly (readonly [ProblemName, string])[];

/** Why terms weren't set, and which of them is in the way. */
export function termsProblem(error: Error) {
  const [, key = 'problem.failed'] = sentences.find(([kind]) => isProblem(error, kind)) ?? [];
  return { key, number: error instanceof ProblemError ? Number(error.problem.number ?? 0) : 0 } as const;
}
