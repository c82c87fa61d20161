import { localeOf } from '../../app/format';
import type { Register } from './api';

/** The share of half-days at which pupils were there: "96,4 %"; undefined before any roll was closed. */
export function rateOf({ expected, missed }: Pick<Register, 'expected' | 'missed'>, language: string) {
  if (expected === 0) return undefined;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format((expected - missed) / expected);
}

/** This month and those before it, back to the last September. */
export function monthsUpTo(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = number >= 9 ? year : year - 1;
  const count = (year - first) * 12 + number - 9 + 1;
  return Array.from({ length: count }, (_, back) => {
    const index = year * 12 + number - 1 - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
