import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

export type Kind = Schemas['MenuComponentKind'];
export type Dish = Schemas['MenuDish'];
export type Component = Schemas['MenuComponent'];
export type Label = Schemas['MenuLabel'];
export type Menu = Schemas['Menu'];
export type MealWarning = Schemas['MealWarning'];
export type ServedMenu = Schemas['ServedMenu'];

export const labels = ['ORGANIC', 'LOCAL', 'QUALITY', 'VEGETARIAN'] as const satisfies Label[];

export const listMenus = (schoolId: string, from: Day, to: Day) =>
  answer(api.GET('/api/canteen/menus', { params: { query: { schoolId, from, to } } }));

/** None or one: the newest that the town shows. */
export const showEgalim = () => answer(api.GET('/api/canteen/egalim'));
