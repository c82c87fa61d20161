import { allergyList, type useNeedsMessages } from '../needs';
import { clockTime } from '../activities';
import type { ChildChange, ChildMeal, OrderHour, OrderLine } from './api';
import type { useKitchenMessages } from './messages';

type T = ReturnType<typeof useKitchenMessages>;
type Needs = ReturnType<typeof useNeedsMessages>;

/** Sans porc, texture hachée */
export function mealWord(line: OrderLine, t: T, needs: Needs): string {
  if (line.packedMeal) return t('packed');
  const diet = needs(`diet.${line.diet}`);
  if (line.texture === 'WHOLE') return diet;
  return t('texture', { diet, texture: needs(`texture.${line.texture}`).toLowerCase() });
}

/** +2 Sans porc */
export const changeWord = (line: OrderLine, t: T, needs: Needs): string =>
  t('line', {
    sign: line.count > 0 ? '+' : '−',
    count: Math.abs(line.count),
    what: mealWord(line, t, needs),
  });

/** Léa Benali, CE1 */
export const childWord = (child: ChildMeal, t: T): string =>
  child.familyName === ''
    ? t('apart.gone')
    : t('apart.child', { name: `${child.givenName} ${child.familyName}`, class: child.className });

/** Nouveau : Léa Benali, CE1 (lait) */
export function childChangeWord({ kind, child }: ChildChange, t: T, needs: Needs): string {
  const list = allergyList({ ...child, allergies: child.allergens }, needs);
  const who = list ? `${childWord(child, t)} (${list})` : childWord(child, t);
  const what = child.instead === '' ? who : t('change.instead', { child: who, instead: child.instead });
  return t(`change.${kind}`, { child: kind === 'REMOVED' ? who : what });
}

const mostMeals = 500;

/** How many meals were typed; undefined when it is no such number. */
export const mealsOf = (typed: string): number | undefined =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= mostMeals ? Number(typed) : undefined;

export const isAddress = (typed: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(typed.trim());

const gramsPerKilo = 1000;
const mostKilos = 2000;

/** Grams from what was typed in kilos, with a comma or a point; undefined when it is no weight. */
export function gramsOf(kilos: string): number | undefined {
  if (!/^\d{1,4}([.,]\d{1,3})?$/.test(kilos.trim())) return undefined;
  const number = Number(kilos.trim().replace(',', '.'));
  return number <= mostKilos ? Math.round(number * gramsPerKilo) : undefined;
}

export const kilosOf = (grams: number, language: string): string =>
  String(grams / gramsPerKilo).replace('.', language === 'fr' ? ',' : '.');

/** When orders are made, as a sentence. */
export function orderHourWords({ daysBefore, at }: OrderHour, t: T, language: string): string {
  if (daysBefore == null || !at) return t('hour.cutOff');
  const time = clockTime(at, language);
  return daysBefore === 0 ? t('hour.sameDay', { time }) : t('hour.own', { count: daysBefore, time });
}

const mostDays = 14;

export const daysFit = (days: string): boolean => /^\d{1,2}$/.test(days.trim()) && Number(days) <= mostDays;

/** What was typed; undefined when it is no hour some days before. */
export const orderHourOf = (days: string, at: string): OrderHour | undefined =>
  daysFit(days) && at ? { daysBefore: Number(days), at } : undefined;
