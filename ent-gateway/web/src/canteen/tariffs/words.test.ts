import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import type { TariffWords } from './messages';
import { bracketName, changeName, effectName } from './words';

let t: TariffWords;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

beforeAll(async () => {
  await speak('fr', 'canteen/tariffs');
  t = wordsOf('canteen/tariffs');
});

it('says half-open brackets so that a bound is in one of them only', () => {
  expect(plain(bracketName({ minCents: 30_000, maxCents: 60_000 }, t, 'fr'))).toBe(
    'de 300 € à moins de 600 €',
  );
  expect(plain(bracketName({ minCents: 60_000, maxCents: null }, t, 'fr'))).toBe('à partir de 600 €');
});

it('tells a percentage, a supplement, a price and nothing to pay apart', () => {
  const effects = [{ percent: -12.5 }, { plusCents: 100 }, { insteadCents: 175 }, { insteadCents: 0 }].map(
    (effect) => plain(effectName({ occasion: 'LATE', ...effect }, t, 'fr')),
  );

  expect(effects).toEqual(['− 12,5 %', '+ 1,00 €', '1,75 € au lieu du prix', 'gratuit']);
});

it('names the bars of the histogram from paying less to paying more', () => {
  const bar = (fromCents: number | null, toCents: number | null) =>
    plain(changeName({ fromCents, toCents, families: 1 }, t, 'fr'));

  expect(bar(null, -20_000)).toBe('− 200 € et plus');
  expect(bar(-5_000, -2_000)).toBe('− 20 € à − 50 €');
  expect(bar(-2_000, 0)).toBe('jusqu’à − 20 €');
  expect(bar(0, 0)).toBe('Rien ne change');
  expect(bar(0, 2_000)).toBe('jusqu’à + 20 €');
  expect(bar(2_000, 5_000)).toBe('+ 20 € à + 50 €');
  expect(bar(20_000, null)).toBe('plus de + 200 €');
});
