import { euros, fullDate } from '../../app/format';
import { hasCode, ProblemError, UnreachableError } from '../../app/http';
import type { ActivityWords } from './messages';

export const problemOf = (error: Error) =>
  error instanceof UnreachableError
    ? 'problem.offline'
    : error instanceof ProblemError && error.case === 'canteen:suspension-started'
      ? 'problem.started'
      : error instanceof ProblemError && error.case === 'canteen:site-exists'
        ? 'problem.siteExists'
        : error instanceof ProblemError && error.case === 'canteen:activity-name-taken'
          ? 'problem.nameTaken'
          : hasCode(error, 'no-service')
            ? 'problem.noService'
            : error instanceof ProblemError && error.status < 500
              ? 'problem.invalid'
              : 'problem.server';

/** The same in words, with the figures of a package that would cost too much. */
export function refusalOf(error: Error, t: ActivityWords, language: string): string {
  if (!(error instanceof ProblemError) || error.case !== 'canteen:above-user-cost')
    return t(problemOf(error));
  const { dearestCents, userCostCents, validFrom } = error.problem;
  return typeof dearestCents === 'number' &&
    typeof userCostCents === 'number' &&
    typeof validFrom === 'string'
    ? t('problem.package', {
        dearest: euros(dearestCents, language),
        cost: euros(userCostCents, language),
        from: fullDate(validFrom, language),
      })
    : t(problemOf(error));
}
