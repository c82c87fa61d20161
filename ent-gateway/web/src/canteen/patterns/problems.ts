import { ProblemError, UnreachableError } from '../../app/http';

export const problemOf = (error: Error) =>
  error instanceof UnreachableError
    ? 'problem.offline'
    : error instanceof ProblemError && error.status === 400
      ? 'problem.invalid'
      : error instanceof ProblemError && error.status === 404
        ? 'problem.gone'
        : 'problem.server';
