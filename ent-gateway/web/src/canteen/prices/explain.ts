import { clockTime, euros, fullDate, localeOf, monthName, quotientEuros } from '../../app/format';
import type { Translate } from '../../app/i18n';
import type { PriceStep } from './api';
import type fr from './messages/fr.json';

type T = Translate<typeof fr>;

export const percentage = (percent: number, language: string) =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3 }).format(percent);

/** What floor and ceiling made of an amount. */
const boundOf = (
  cents: number,
  { floorCents, ceilingCents }: { floorCents: number; ceilingCents: number },
  t: T,
  bounds: Record<string, string>,
) =>
  cents < floorCents
    ? t('step.floor', bounds)
    : cents > ceilingCents
      ? t('step.ceiling', bounds)
      : t('step.unchanged', bounds);

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
    case 'ASSUMED_QUOTIENT':
      return [t('step.assumed', { quotient: quotientEuros(step.valueCents, language) })];
    case 'NO_QUOTIENT':
      if (step.estimatedCents != null) {
        return [t('step.estimated', { quotient: quotientEuros(step.estimatedCents, language) })];
      }
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
        ...(step.adjustedCents === undefined
          ? []
          : [t('step.adjusted', { price: money(step.adjustedCents) })]),
        boundOf(step.adjustedCents ?? step.rawCents, step, t, bounds),
      ];
    }
    case 'FLAT':
      return [t('step.flat', { price: money(step.amountCents) })];
    case 'RANK_COLUMN':
      return [step.rank === 1 ? t('step.firstChild') : t('step.rank', { rank: step.rank })];
    case 'RESIDENCE_COLUMN':
      return [t(`step.residence.${step.residence}`)];
    case 'MODIFIER':
      return [
        t('step.modifier', {
          occasion: t(`occasion.${step.occasion}`),
          change:
            step.plusCents === undefined
              ? `${(step.percent ?? 0) < 0 ? '−' : '+'} ${percentage(Math.abs(step.percent ?? 0), language)} %`
              : `+ ${money(step.plusCents)}`,
        }),
      ];
    case 'OWN_PRICE':
      return [
        t('step.ownPrice', { occasion: t(`occasion.${step.occasion}`), price: money(step.amountCents) }),
      ];
    case 'ADJUSTED':
      return [t('step.adjusted', { price: money(step.amountCents) })];
    case 'IN_PACKAGE':
      return [t(`step.package.${step.period}`)];
    case 'STAY': {
      const arrived = step.arrivedAt && clockTime(step.arrivedAt, language);
      const left = step.collectedAt && clockTime(step.collectedAt, language);
      const stay =
        arrived && left
          ? t('stay.both', { arrived, left })
          : arrived
            ? t('stay.arrived', { arrived })
            : left
              ? t('stay.left', { left })
              : t('stay.none');
      return [
        step.quantity !== undefined && step.unit
          ? t('step.stay', { stay, quantity: t(`units.${step.unit}`, { count: step.quantity }) })
          : t('step.stay.booked', { stay }),
      ];
    }
    case 'QUANTITY':
      return [
        t('step.quantity', {
          quantity: step.unit ? t(`units.${step.unit}`, { count: step.quantity }) : step.quantity,
          unit: money(step.unitCents),
          price: money(step.amountCents),
        }),
      ];
    case 'CORRECTION':
      return [
        t('step.correction', {
          date: fullDate(step.correctedOn, language),
          price: money(step.amountCents),
          former: money(step.formerCents),
          reason: step.reason,
        }),
      ];
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
