import type { Translate } from '../../app/i18n';
import type { Dish, Menu } from './api';
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

const labels = ['organic', 'local', 'vegetarian', 'label_rouge', 'msc', 'aop', 'homemade'] as const;

/** What is not in our words is shown as it came: an allergen is never dropped. */
export const allergenWord = (name: string, t: T): string => {
  const known = allergens.find((allergen) => allergen === name.toLowerCase());
  return known ? t(`allergen.${known}`) : name;
};

export const labelWord = (name: string, t: T): string => {
  const known = labels.find((label) => label === name.toLowerCase());
  return known ? t(`label.${known}`) : name;
};

export const allergensOf = (dishes: Dish[]): string[] => [
  ...new Set(dishes.flatMap((dish) => dish.allergens)),
];

const main = ['MAIN', 'PLAT_PRINCIPAL', 'DESSERT'];

/** The line of a phone: the main dish and the dessert. */
export function menuLine(menu: Menu): string {
  const chosen = menu.dishes.filter(({ course }) => main.includes(course.toUpperCase()));
  return (chosen.length ? chosen : menu.dishes).map(({ name }) => name).join(', ');
}
