import { euros } from '../../app/format';
import { ProblemError, UnreachableError } from '../../app/http';
import type { TariffWords } from './messages';

/** Why a tariff was not set or tried, with its figures. */
export function refusalOf(error: Error, t: TariffWords, language: string): string {
  if (error instanceof UnreachableError) return t('problem.offline');
  if (!(error instanceof ProblemError)) return t('problem.server');
  const { dearestCents, userCostCents, errors } = error.problem;
  if (
    error.case === 'canteen:above-user-cost' &&
    typeof dearestCents === 'number' &&
    typeof userCostCents === 'number'
  ) {
    return t('problem.cost', {
      dearest: euros(dearestCents, language),
      cost: euros(userCostCents, language),
    });
  }
  if (error.case === 'canteen:tariff-begun') return t('problem.begun');
  if (errors?.some(({ code }) => code === 'outside-twice')) return t('fault.outside');
  if (errors?.some(({ code }) => code === 'percent-of-nothing')) return t('fault.lateInPackage');
  if (errors?.some(({ code }) => code === 'below-price')) return t('fault.lateBelow');
  if (errors?.some(({ code }) => code === 'retroactive')) return t('problem.retroactive');
  if (error.status === 429) return t('problem.tooMany');
  if (error.case === 'canteen:trial-too-large') return t('problem.tooLarge');
  return error.status < 500 ? t('problem.refused') : t('problem.server');
}
