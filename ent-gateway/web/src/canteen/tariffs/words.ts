import { euros, quotientEuros } from '../../app/format';
import { percentage } from '../prices';
import type { Bracket, ChangeBar, Modifier } from './api';
import type { TariffWords } from './messages';

export function bracketName(
  { minCents, maxCents }: Pick<Bracket, 'minCents' | 'maxCents'>,
  t: TariffWords,
  language: string,
): string {
  const from = quotientEuros(minCents, language);
  return maxCents == null
    ? t('bracket.top', { from })
    : t('bracket', { from, to: quotientEuros(maxCents, language) });
}

/** + 20 %, + 1,00 €, 10,00 € au lieu du prix */
export function effectName(modifier: Modifier, t: TariffWords, language: string): string {
  if (modifier.insteadCents === 0) return t('effect.free');
  if (modifier.insteadCents != null) {
    return t('effect.instead', { price: euros(modifier.insteadCents, language) });
  }
  if (modifier.plusCents != null) return `+ ${euros(modifier.plusCents, language)}`;
  const percent = modifier.percent ?? 0;
  return `${percent < 0 ? '−' : '+'} ${percentage(Math.abs(percent), language)} %`;
}

/** What a bar of the histogram counts: families by how much less or more they pay over the period. */
export function changeName({ fromCents, toCents }: ChangeBar, t: TariffWords, language: string): string {
  const money = (cents: number) => quotientEuros(Math.abs(cents), language);
  if (fromCents === 0 && toCents === 0) return t('change.none');
  if (fromCents == null) return t('change.less.over', { amount: money(toCents ?? 0) });
  if (toCents == null) return t('change.more.over', { amount: money(fromCents) });
  if (toCents === 0) return t('change.less.upTo', { amount: money(fromCents) });
  if (fromCents === 0) return t('change.more.upTo', { amount: money(toCents) });
  return fromCents < 0
    ? t('change.less', { from: money(toCents), to: money(fromCents) })
    : t('change.more', { from: money(fromCents), to: money(toCents) });
}
