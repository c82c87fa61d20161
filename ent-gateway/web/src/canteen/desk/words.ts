import { euros, longDay } from '../../app/format';
import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { Cell } from './api';
import type { DeskKey } from './messages';

const queues = {
  'open-orders': 'queue.open-orders',
  'files-to-check': 'queue.files-to-check',
  'proofs-to-check': 'queue.proofs-to-check',
  'declarations-to-check': 'queue.declarations-to-check',
  'quotients-to-ask': 'queue.quotients-to-ask',
  'pupils-leaving': 'queue.pupils-leaving',
  'absences-to-check': 'queue.absences-to-check',
  'rolls-to-finish': 'queue.rolls-to-finish',
  'children-not-called': 'queue.children-not-called',
  'waiting-lists': 'queue.waiting-lists',
  'full-days': 'queue.full-days',
  'no-tariff': 'queue.no-tariff',
} as const;

/** Features name their queues; one that this page has no words for is still shown. */
export const queueOf = (kind: string) =>
  kind in queues ? queues[kind as keyof typeof queues] : ('queue.other' as const);

/** Papers have waited since a day, orders are for one, rolls are of one, days without places begin with one. */
export const dayOf = (kind: string) =>
  kind === 'open-orders'
    ? ('queue.for' as const)
    : kind === 'rolls-to-finish' || kind === 'children-not-called'
      ? ('queue.oldest' as const)
      : kind === 'pupils-leaving'
        ? ('queue.first' as const)
        : kind.endsWith('-to-check')
          ? ('queue.waiting' as const)
          : ('queue.since' as const);

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
