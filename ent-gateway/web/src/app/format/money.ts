import { localeOf } from './locale';

/** 360 → 3,60 € */
export const euros = (cents: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** A quotient is a whole or nearly whole amount: 1 000 €, 600,50 € */
export const quotientEuros = (cents: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);

export const count = (value: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/** What people type: "24 350,50", "24350.5 €". Undefined when it is not an amount. */
export function parseAmount(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}
