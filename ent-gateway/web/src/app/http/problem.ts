import type { components, operations } from './schema';

type Schemas = components['schemas'];

/** An RFC 9457 answer. The sentence a person reads is chosen by `type`, never taken from the server. */
export type Problem = Pick<Schemas['Problem'], 'type' | 'status'> & {
  errors?: Schemas['InvalidProblem']['errors'];
  [fact: string]: unknown;
};

type Shared = components['responses'];
type AnswerIn<Responses> = Responses extends unknown ? Responses[keyof Responses] : never;
type TypeIn<Answer> = Answer extends { content: { 'application/problem+json': { type?: infer Type } } }
  ? Type
  : never;
type NameIn<Type> = Type extends `urn:ent:problem:${infer Name}` ? Name : never;

/** The problems that the API's description lists, such as `canteen:cut-off-passed`. */
export type ProblemName = NameIn<
  TypeIn<AnswerIn<operations[keyof operations]['responses']> | Shared[keyof Shared]>
>;

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.type);
  }

  /** As the description lists it; one that a newer server adds finds the general sentence. */
  get case(): ProblemName {
    return this.problem.type.replace('urn:ent:problem:', '') as ProblemName;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Nothing came back: no network, or the server fell silent. What was sent may or may not have arrived. */
export class UnreachableError extends Error {}

export const isProblem = (error: unknown, name: ProblemName): boolean =>
  error instanceof ProblemError && error.case === name;

export const hasStatus = (error: unknown, status: number): boolean =>
  error instanceof ProblemError && error.status === status;

/** Whether a field was refused with this code. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof ProblemError && !!error.problem.errors?.some((one) => one.code === code);

/** What the server found wrong with one of these fields, such as `required`. */
export const faultAt = (error: unknown, ...fields: string[]): string | undefined =>
  error instanceof ProblemError
    ? error.problem.errors?.find(({ field }) => fields.includes(field))?.code
    : undefined;

export async function problemOf(response: Response): Promise<ProblemError> {
  const fallback: Problem = { type: 'about:blank', status: response.status };
  if (!/json/.test(response.headers.get('content-type') ?? '')) return new ProblemError(fallback);
  try {
    return new ProblemError({ ...fallback, ...((await response.json()) as Partial<Problem>) });
  } catch {
    return new ProblemError(fallback);
  }
}
