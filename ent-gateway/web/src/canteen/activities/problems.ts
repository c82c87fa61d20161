import { hasCode, ProblemError, UnreachableError } from '../../app/http';

export const problemOf = (error: Error) =>
  error instanceof UnreachableError
    ? 'problem.offline'
    : error instanceof ProblemError && error.case === 'canteen:suspension-started'
      ? 'problem.started'
      : error instanceof ProblemError && error.case === 'canteen:site-exists'
        ? 'problem.siteExists'
        : hasCode(error, 'no-service')
          ? 'problem.noService'
          : error instanceof ProblemError && error.status < 500
            ? 'problem.invalid'
            : 'problem.server';
