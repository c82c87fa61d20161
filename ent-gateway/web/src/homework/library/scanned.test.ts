import { expect, it } from 'vitest';
import { isCard, scanned } from './scanned';

it('takes a scanner that types on a French keyboard for what it means', () => {
  expect(scanned('Càé&è')).toBe('C0217');
  expect(scanned('àààà_é')).toBe('000082');
  expect(scanned(' c0217 ')).toBe('C0217');
  expect(scanned('bcd-7')).toBe('BCD-7');
});

it('tells a card from a book', () => {
  expect(['C0217', 'C12345'].map(isCard)).toEqual([true, true]);
  expect(['000217', 'C', 'CAT-1', 'C-1', scanned('Cé')].map(isCard)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
