import type { Day } from '../../app/format';
import { get } from '../../app/http';

export type Kind = 'STARTER' | 'MAIN' | 'SIDE' | 'DAIRY' | 'DESSERT' | 'BREAD' | 'OTHER';

export interface Dish {
  name: string;
  /** of the 14 of EU regulation 1169/2011, in capitals */
  allergens: string[];
  labels: string[];
  foods: string[];
  /** until somebody has said which allergens there are, nobody knows */
  allergensStated: boolean;
  photo?: string | null;
}

/** A part of the meal, and the dishes to choose from. */
export interface Component {
  kind: Kind;
  dishes: Dish[];
}

export interface Publication {
  publishedAt: string;
  modifiedAt?: string | null;
  modification?: string | null;
}

export interface Menu {
  schoolId: string;
  date: Day;
  components: Component[];
  publication?: Publication | null;
}

/** A dish that a child must not eat, or may not. */
export interface MealWarning {
  childId: string;
  date: Day;
  component: Kind;
  dish: string;
  reason: 'ALLERGEN' | 'ALLERGENS_UNKNOWN' | 'DIET';
  allergens: string[];
  /** dishes of the same component that this child can have */
  instead: string[];
}

export interface ServedMenu extends Menu {
  warnings: MealWarning[];
}

export const listMenus = (schoolId: string, from: Day, to: Day) =>
  get<ServedMenu[]>('/api/canteen/menus', { schoolId, from, to });
