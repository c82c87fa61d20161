const queues = {
  'open-orders': 'queue.open-orders',
  'files-to-check': 'queue.files-to-check',
  'proofs-to-check': 'queue.proofs-to-check',
  'declarations-to-check': 'queue.declarations-to-check',
  'quotients-to-ask': 'queue.quotients-to-ask',
  'pupils-leaving': 'queue.pupils-leaving',
  'pupils-announced': 'queue.pupils-announced',
  'absences-to-check': 'queue.absences-to-check',
  'corrections-to-answer': 'queue.corrections-to-answer',
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
      : kind === 'pupils-leaving' || kind === 'pupils-announced'
        ? ('queue.first' as const)
        : kind.endsWith('-to-check')
          ? ('queue.waiting' as const)
          : ('queue.since' as const);
