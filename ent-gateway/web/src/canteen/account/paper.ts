import type { AccountLine } from './api';

export interface PaperReasons {
  /** each reason once, in the order in which lines need them */
  reasons: string[];
  /** its number from 1 on; none for a line without one */
  numberOf: (line: AccountLine) => number | undefined;
}

/** Most days of a month have one reason: on paper it is written once, and lines name its number. */
export function numbered(lines: AccountLine[], reasonOf: (line: AccountLine) => string): PaperReasons {
  const reasons = [...new Set(lines.map(reasonOf).filter(Boolean))];
  return { reasons, numberOf: (line) => reasons.indexOf(reasonOf(line)) + 1 || undefined };
}
