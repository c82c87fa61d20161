import type { Component, Dish, Kind } from '../menus';
import type { DayPlan, Frequency, KitchenDay, KitchenWeek, LibraryDish } from './api';

export const kinds: Kind[] = ['STARTER', 'MAIN', 'SIDE', 'DAIRY', 'DESSERT', 'BREAD', 'OTHER'];

/** In the order of annex I of the arrêté of 30 September 2011, then what diets leave out. */
export const foods = [
  'RAW_PRODUCE',
  'COOKED_VEGETABLES',
  'STARCHES',
  'RAW_FRUIT',
  'FISH',
  'RED_MEAT',
  'PREPARATION',
  'MINCED_MEAT',
  'WHITE_MEAT',
  'PORK',
  'RICH_CHEESE',
  'CHEESE',
  'LIGHT_DAIRY',
  'FAT_STARTER',
  'FRIED',
  'FAT_MAIN',
  'FAT_DESSERT',
  'SWEET_DESSERT',
] as const satisfies Frequency['food'][];

export const served = ({ name, allergens, labels, foods: counted, photo }: LibraryDish): Dish => ({
  name,
  allergens: allergens ?? [],
  allergensStated: Boolean(allergens),
  labels,
  foods: counted,
  photo,
});

export const dishesOfKind = (day: KitchenDay, kind: Kind): Dish[] =>
  day.menu?.components.find((component) => component.kind === kind)?.dishes ?? [];

/** A day's components once a component has these dishes; one without dishes is none. */
export function withDishes(day: KitchenDay, kind: Kind, dishes: Dish[]): Component[] {
  return kinds
    .map((one) => ({ kind: one, dishes: one === kind ? dishes : dishesOfKind(day, one) }))
    .filter((component) => component.dishes.length > 0);
}

/** The components of which two menus don't have the same dishes. */
export function differing(one: Component[], other: Component[]): Set<Kind> {
  const names = (components: Component[], kind: Kind) =>
    JSON.stringify(components.find((component) => component.kind === kind)?.dishes.map(({ name }) => name));
  return new Set(kinds.filter((kind) => names(one, kind) !== names(other, kind)));
}

export const isDraft = (day: KitchenDay): boolean => Boolean(day.menu) && !day.menu?.publication;

/** A day may be planned unless the school is closed; Wednesdays only where something is planned already. */
export const isShown = (day: KitchenDay): boolean => day.closure?.kind !== 'WEDNESDAY' || Boolean(day.menu);

/** The week as it will be once a day is set. */
export const withPlan = (week: KitchenWeek, { date, components }: DayPlan): KitchenWeek => ({
  ...week,
  days: week.days.map((day) =>
    day.date === date
      ? {
          ...day,
          menu: components.length
            ? { schoolId: week.schoolId, date, components, publication: day.menu?.publication ?? null }
            : null,
        }
      : day,
  ),
});
