import { euros, fullDate, monthName, quotientEuros } from '../../app/format';
import type { Translate } from '../../app/i18n';
import type { PriceStep } from '../booking';
import type fr from './messages/fr.json';

type T = Translate<typeof fr>;

const percentage = (percent: number, language: string) =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', { maximumFractionDigits: 3 }).format(percent);

/** The reasoning comes as data; these are its words, one or two sentences a step. */
export function sentencesOf(step: PriceStep, t: T, language: string): string[] {
  const money = (cents: number) => euros(cents, language);
  switch (step.kind) {
    case 'QUOTIENT':
      return [
        t('step.quotient', {
          quotient: quotientEuros(step.valueCents, language),
          month: monthName(step.month, language),
          until: fullDate(step.validTo, language),
        }),
      ];
    case 'NO_QUOTIENT':
      if (step.refusedOn) return [t('step.refused', { date: fullDate(step.refusedOn, language) })];
      return step.expiredOn
        ? [t('step.expired', { date: fullDate(step.expiredOn, language) })]
        : [t('step.noQuotient')];
    case 'BRACKET': {
      const values = { from: quotientEuros(step.minCents, language), price: money(step.amountCents) };
      return [
        step.maxCents === undefined
          ? t('step.bracketTop', values)
          : t('step.bracket', { ...values, to: quotientEuros(step.maxCents, language) }),
      ];
    }
    case 'EFFORT_RATE': {
      const bounds = { floor: money(step.floorCents), ceiling: money(step.ceilingCents) };
      return [
        t('step.rate', {
          quotient: quotientEuros(step.valueCents, language),
          rate: percentage(step.percent, language),
          price: money(step.rawCents),
        }),
        step.rawCents < step.floorCents
          ? t('step.floor', bounds)
          : step.rawCents > step.ceilingCents
            ? t('step.ceiling', bounds)
            : t('step.unchanged', bounds),
      ];
    }
    case 'CEILING':
      return [t('step.maximum', { ceiling: money(step.ceilingCents) })];
    case 'TARIFF':
      return [
        t('step.council', {
          reference: step.councilReference,
          date: fullDate(step.councilDecidedOn, language),
          from: fullDate(step.validFrom, language),
        }),
      ];
  }
}
