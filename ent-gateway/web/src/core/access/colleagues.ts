import { isProblem, ProblemError } from '../../app/http';

/** Somebody of the directory who has the name that was typed. */
export interface KnownColleague {
  id: string;
  givenName: string;
  familyName: string;
  birthDate: string | null;
  email: string;
}

/** Those whom the directory has by that name; one is surely the same when the address is, too. */
export interface MetColleagues {
  people: KnownColleague[];
  sure: boolean;
}

export function knownColleagues(error: Error | null): MetColleagues | undefined {
  if (!(error instanceof ProblemError) || !isProblem(error, 'core:colleague-known')) return undefined;
  const { people, sure } = error.problem;
  return { people: Array.isArray(people) ? (people as KnownColleague[]) : [], sure: sure === true };
}
