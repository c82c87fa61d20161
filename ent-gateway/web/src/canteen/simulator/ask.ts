import { parseAmount } from '../../app/format';
import type { Offer } from './api';

export interface Typed {
  way: 'quotient' | 'income';
  quotient: string;
  income: string;
  parts: string;
  days: '1' | '2' | '3' | '4' | '5';
  rank: '1' | '2' | '3';
  residence: 'INSIDE' | 'OUTSIDE';
}

export const nothingTyped: Typed = {
  way: 'quotient',
  quotient: '',
  income: '',
  parts: '',
  days: '4',
  rank: '1',
  residence: 'INSIDE',
};

const within = (text: string, least: number, most: number) => {
  const value = parseAmount(text);
  return value !== undefined && value >= least && value <= most;
};

/** The first field that keeps this from being asked. */
export function refusalOf({ way, quotient, income, parts }: Typed): {
  field?: 'quotient' | 'income' | 'parts';
} {
  if (way === 'quotient') return within(quotient, 0, 100_000) ? {} : { field: 'quotient' };
  if (!within(income, 0, 10_000_000)) return { field: 'income' };
  const taxParts = parseAmount(parts);
  return within(parts, 1, 30) && Number.isInteger((taxParts ?? 0) * 4) ? {} : { field: 'parts' };
}

const some = (offers: Offer[], occasion: string) =>
  offers.some(({ tariff }) => tariff.modifiers?.some((modifier) => modifier.occasion === occasion));

/** Only asked where some price depends on it. */
export const looksAtResidence = (offers: Offer[]) =>
  some(offers, 'OUT_OF_TERRITORY') || offers.some(({ tariff }) => tariff.outside);
export const looksAtRank = (offers: Offer[]) =>
  some(offers, 'SIBLING_RANK') || offers.some(({ tariff }) => tariff.ranks?.length);
