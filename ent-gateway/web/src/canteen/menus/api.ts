import type { Day } from '../../app/format';
import { get } from '../../app/http';

export interface Dish {
  name: string;
  /** of the 14 of EU regulation 1169/2011, in capitals */
  allergens: string[];
  labels: string[];
}

/** A part of the meal, and the dishes to choose from. */
export interface Component {
  kind: 'STARTER' | 'MAIN' | 'SIDE' | 'DAIRY' | 'DESSERT' | 'BREAD' | 'OTHER';
  dishes: Dish[];
}

export interface Menu {
  schoolId: string;
  date: Day;
  components: Component[];
}

export const listMenus = (schoolId: string, from: Day, to: Day) =>
  get<Menu[]>('/api/canteen/menus', { schoolId, from, to });
