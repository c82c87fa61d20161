import { euros, longDay } from '../../app/format';
import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { Cell } from './api';
import type { DeskKey } from './messages';

export function cellText(cell: Cell, language: string): string {
  switch (cell.kind) {
    case 'WORDS':
      return cell.words;
    case 'COUNT':
      return String(cell.number);
    case 'EUROS':
      return euros(cell.cents, language);
    case 'DAY':
      return longDay(cell.day, language);
  }
}

const refusals: Partial<Record<ProblemName, Extract<DeskKey, `problem.${string}`>>> = {
  'canteen:already-booked': 'problem.already-booked',
  'canteen:closed-day': 'problem.closed-day',
  'canteen:pupil-leaves': 'problem.pupil-leaves',
  'canteen:full': 'problem.full',
  'canteen:no-tariff': 'problem.no-tariff',
  'canteen:booking-changed': 'problem.booking-changed',
  'canteen:own-household': 'problem.own-household',
};

/** Of a price that is to be fixed: what is over for bookings leaves nothing to pay. */
export const priceProblem = (error: Error): Extract<DeskKey, `problem.${string}` | 'price.nothing'> => {
  const problem = correctionProblem(error);
  return problem === 'problem.pupil-leaves' ? 'price.nothing' : problem;
};

export function correctionProblem(error: Error): Extract<DeskKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && refusals[error.case]) || 'problem.server';
}
