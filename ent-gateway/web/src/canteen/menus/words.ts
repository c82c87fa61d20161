import type { Translate } from '../../app/i18n';
import type { Dish, MealWarning, Menu } from './api';
import type fr from './messages/fr.json';

type T = Translate<typeof fr>;

const allergens = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soya',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
] as const;

/** The fourteen of regulation (EU) 1169/2011, as the API names them. */
export const allAllergens = allergens.map((name) => name.toUpperCase());

const labels = ['organic', 'local', 'quality', 'vegetarian'] as const;

export const allLabels = labels.map((name) => name.toUpperCase());

/** What is not in our words is shown as it came: an allergen is never dropped. */
export const allergenWord = (name: string, t: T): string => {
  const known = allergens.find((allergen) => allergen === name.toLowerCase());
  return known ? t(`allergen.${known}`) : name;
};

export const labelWord = (name: string, t: T): string => {
  const known = labels.find((label) => label === name.toLowerCase());
  return known ? t(`label.${known}`) : name;
};

export const dishesOf = (menu: Menu): Dish[] => menu.components.flatMap(({ dishes }) => dishes);

export const allergensOf = (menu: Menu): string[] => [
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
