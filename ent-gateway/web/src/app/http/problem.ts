/** An RFC 9457 answer. The sentence a person reads is chosen by `type`, never taken from the server. */
export interface Problem {
  type: string;
  status: number;
  title?: string;
  detail?: string;
  errors?: { field: string; code: string }[];
  [fact: string]: unknown;
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.type);
  }

  /** `urn:ent:problem:canteen:cut-off-passed` → `canteen:cut-off-passed` */
  get case(): string {
    return this.problem.type.replace('urn:ent:problem:', '');
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Nothing came back: no network, or the server fell silent. What was sent may or may not have arrived. */
export class UnreachableError extends Error {}

export const isProblem = (error: unknown, name: string): boolean =>
  error instanceof ProblemError && error.case === name;

export const hasStatus = (error: unknown, status: number): boolean =>
  error instanceof ProblemError && error.status === status;

export async function problemOf(response: Response): Promise<ProblemError> {
  const fallback: Problem = { type: 'about:blank', status: response.status };
  if (!/json/.test(response.headers.get('content-type') ?? '')) return new ProblemError(fallback);
  try {
    return new ProblemError({ ...fallback, ...((await response.json()) as Partial<Problem>) });
  } catch {
    return new ProblemError(fallback);
  }
}
