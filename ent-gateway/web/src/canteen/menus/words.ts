import type { Translate } from '../../app/i18n';
import { type Allergen, allergens } from '../needs';
import { type Dish, type Label, labels, type MealWarning, type Menu } from './api';
import type fr from './messages/fr.json';

type T = Translate<typeof fr>;

const lower = <Word extends string>(word: Word) => word.toLowerCase() as Lowercase<Word>;

/** What is not in our words is shown as it came: an allergen is never dropped. */
export const allergenWord = (name: Allergen, t: T): string =>
  allergens.includes(name) ? t(`allergen.${lower(name)}`) : name;

export const labelWord = (name: Label, t: T): string =>
  labels.includes(name) ? t(`label.${lower(name)}`) : name;

export const dishesOf = (menu: Menu): Dish[] => menu.components.flatMap(({ dishes }) => dishes);

export const allergensOf = (menu: Menu): Allergen[] => [
  ...new Set(dishesOf(menu).flatMap(({ allergens: contained }) => contained)),
];

const sentence = (names: string[]) =>
  names.map((name, index) => (index ? name.charAt(0).toLowerCase() + name.slice(1) : name)).join(', ');

/** The line of a phone: the main dish and the dessert. */
export function menuLine(menu: Menu): string {
  const chosen = menu.components.filter(({ kind }) => kind === 'MAIN' || kind === 'DESSERT');
  return sentence((chosen.length ? chosen : menu.components).flatMap(({ dishes }) => dishes[0]?.name ?? []));
}

export const wholeMenu = (menu: Menu): string => sentence(dishesOf(menu).map(({ name }) => name));

const reasons = { ALLERGEN: 'warn.allergen', ALLERGENS_UNKNOWN: 'warn.unknown', DIET: 'warn.diet' } as const;

/** Léa : « Gratin » contient lait. */
export const warningSentence = (warning: MealWarning, child: string, t: T): string =>
  t(reasons[warning.reason], {
    child,
    dish: warning.dish,
    list: warning.allergens.map((name) => allergenWord(name, t)).join(', '),
  });

export const instead = (warning: MealWarning, t: T): string =>
  t('instead', { list: warning.instead.join(', ') });
