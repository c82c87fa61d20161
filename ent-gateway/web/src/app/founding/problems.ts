import { faultAt, ProblemError, UnreachableError } from '../http';
import { isSiret } from '../territory';
import type { Draft } from './draft';
import type { FoundingKey } from './messages';

type FoundingProblem = Extract<FoundingKey, `problem.${string}`>;
export type Faults = Partial<Record<keyof Draft, FoundingProblem>>;

const minimumPassword = 12;

/** What is missing or can't be meant, before anything is sent. */
export function faultsOf(draft: Draft): Faults {
  const missing = (Object.keys(draft) as (keyof Draft)[]).filter((field) => !draft[field].trim());
  return {
    ...(draft.siret.trim() && !isSiret(draft.siret) && { siret: 'problem.siret' as const }),
    ...(draft.password.length < minimumPassword && { password: 'problem.password' as const }),
    ...(!/^[^@\s]+@[^@\s]+$/.test(draft.email.trim()) && { email: 'problem.email' as const }),
    ...Object.fromEntries(missing.map((field) => [field, 'problem.missing' as const])),
  };
}

const fields: Partial<Record<string, [keyof Draft, FoundingProblem]>> = {
  'territory.name': ['name', 'problem.name'],
  'territory.siret': ['siret', 'problem.siret'],
  'territory.host': ['host', 'problem.host'],
  'administrator.givenName': ['givenName', 'problem.name'],
  'administrator.familyName': ['familyName', 'problem.name'],
  'administrator.email': ['email', 'problem.email'],
  'administrator.password': ['password', 'problem.password'],
};

const taken: Partial<Record<string, FoundingProblem>> = {
  'territory.siret': 'problem.siretTaken',
  'territory.host': 'problem.hostTaken',
};

/** What the server found wrong, by field: a code that isn't good is the code's fault. */
export function refusedFields(error: Error | null): Faults {
  if (error instanceof ProblemError && error.case === 'core:founding-refused')
    return { code: 'problem.code' };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, known]) => {
      const code = faultAt(error, name);
      if (!code || !known) return [];
      return [[known[0], (code === 'taken' && taken[name]) || known[1]]];
    }),
  );
}

export function foundingProblem(error: Error): FoundingProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.status === 429) return 'problem.tooMany';
  if (error.case === 'core:founding-refused') return 'problem.code';
  return error.status >= 500 ? 'problem.server' : 'problem.invalid';
}
