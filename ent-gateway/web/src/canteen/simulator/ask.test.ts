import { expect, it } from 'vitest';
import type { Offer } from './api';
import { looksAtRank, looksAtResidence, nothingTyped, refusalOf, type Typed } from './ask';

const typed = (some: Partial<Typed>): Typed => ({ ...nothingTyped, ...some });

it('takes zero and cents for a quotient, and nothing else that is no amount', () => {
  for (const quotient of ['0', '600,50', '1 200 €']) expect(refusalOf(typed({ quotient }))).toEqual({});
  for (const quotient of ['', '-1', 'abc', '100001'])
    expect(refusalOf(typed({ quotient }))).toEqual({ field: 'quotient' });
});

it('asks parts from 1 to 30, by quarters', () => {
  const income = (parts: string) => refusalOf(typed({ way: 'income', income: '24350', parts }));

  expect(income('2,5')).toEqual({});
  for (const parts of ['0', '0,5', '31', '2,3']) expect(income(parts)).toEqual({ field: 'parts' });
  expect(refusalOf(typed({ way: 'income', income: '', parts: '2' }))).toEqual({ field: 'income' });
});

it('asks where a family lives only if some price depends on it', () => {
  const offer = (tariff: Partial<Offer['tariff']>) => ({ tariff }) as Offer;

  expect(looksAtResidence([offer({})])).toBe(false);
  expect(looksAtResidence([offer({ modifiers: [{ occasion: 'OUT_OF_TERRITORY', percent: 20 }] })])).toBe(
    true,
  );
  expect(looksAtRank([offer({ modifiers: [{ occasion: 'LATE', percent: 20 }] })])).toBe(false);
});
