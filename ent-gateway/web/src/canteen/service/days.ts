import type { Day } from '../../app/format';
import type { SchoolCount } from './api';

/** No meal can be had there on that day. */
export const isClosed = ({ date, capacity, nextService }: SchoolCount): boolean =>
  capacity === 0 || nextService !== date;

/** The first day on which some school serves. */
export const firstService = (counts: SchoolCount[]): Day | undefined =>
  counts.flatMap(({ nextService }) => nextService ?? []).sort()[0];
