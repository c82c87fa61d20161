import { expect, it } from 'vitest';
import type { KitchenDay } from './api';
import { dishesOfKind, isDraft, isShown, served, withDishes } from './plan';

const dish = (name: string) => ({
  name,
  allergens: [],
  labels: [],
  foods: [],
  allergensStated: true,
});
const day: KitchenDay = {
  date: '2026-11-30',
  menu: { schoolId: 's', date: '2026-11-30', components: [{ kind: 'DESSERT', dishes: [dish('Pomme')] }] },
};

it('puts components in the order of a meal', () => {
  expect(withDishes(day, 'STARTER', [dish('Soupe')]).map(({ kind }) => kind)).toEqual(['STARTER', 'DESSERT']);
});

it('takes a component away with its last dish', () => {
  expect(withDishes(day, 'DESSERT', [])).toEqual([]);
  expect(dishesOfKind(day, 'MAIN')).toEqual([]);
});

it('keeps unknown allergens unknown', () => {
  const known = { id: '1', component: 'MAIN' as const, name: 'Riz', labels: [], foods: [], note: '' };
  expect(served(known).allergensStated).toBe(false);
  expect(served({ ...known, allergens: [] }).allergensStated).toBe(true);
});

it('knows drafts, and shows Wednesdays only where something is planned', () => {
  expect(isDraft(day)).toBe(true);
  expect(isDraft({ date: day.date })).toBe(false);
  expect(isShown({ date: '2026-12-02', closure: { kind: 'WEDNESDAY', label: '' } })).toBe(false);
  expect(isShown({ ...day, closure: { kind: 'WEDNESDAY', label: '' } })).toBe(true);
});
