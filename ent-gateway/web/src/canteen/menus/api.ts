import type { Day } from '../../app/format';
import { get } from '../../app/http';

export interface Dish {
  course: string;
  name: string;
  /** of the 14 of EU regulation 1169/2011 */
  allergens: string[];
  labels: string[];
}

export interface Menu {
  date: Day;
  dishes: Dish[];
}

export const listMenus = (schoolId: string, from: Day, to: Day) =>
  get<Menu[]>('/api/canteen/menus', { schoolId, from, to });
