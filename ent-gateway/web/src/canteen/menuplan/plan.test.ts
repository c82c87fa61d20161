import { expect, it } from 'vitest';
import type { KitchenDay } from './api';
import { differing, dishesOfKind, isDraft, isShown, served, withDishes, withPlan } from './plan';

const dish = (name: string) => ({
  name,
  allergens: [],
  labels: [],
  foods: [],
  allergensStated: true,
  photo: null,
});
const day: KitchenDay = {
  date: '2026-11-30',
  menu: {
    schoolId: 's',
    date: '2026-11-30',
    components: [{ kind: 'DESSERT', dishes: [dish('Pomme')] }],
    publication: null,
  },
  closure: null,
  version: null,
};

const empty = (date: string): KitchenDay => ({ date, menu: null, closure: null, version: null });

it('puts components in the order of a meal', () => {
  expect(withDishes(day, 'STARTER', [dish('Soupe')]).map(({ kind }) => kind)).toEqual(['STARTER', 'DESSERT']);
});

it('takes a component away with its last dish', () => {
  expect(withDishes(day, 'DESSERT', [])).toEqual([]);
  expect(dishesOfKind(day, 'MAIN')).toEqual([]);
});

it('knows where two menus differ', () => {
  const soup = { kind: 'STARTER' as const, dishes: [dish('Soupe')] };
  const main = (name: string) => ({ kind: 'MAIN' as const, dishes: [dish(name)] });

  expect([...differing([soup, main('Riz')], [soup, main('Quiche')])]).toEqual(['MAIN']);
  expect([...differing([soup], [])]).toEqual(['STARTER']);
});

it('keeps unknown allergens unknown', () => {
  const dishes = { id: '1', component: 'MAIN' as const, name: 'Riz', labels: [], foods: [], note: '' };
  const known = { ...dishes, photo: null };
  expect(served({ ...known, allergens: null }).allergensStated).toBe(false);
  expect(served({ ...known, allergens: [] }).allergensStated).toBe(true);
});

it('knows drafts, and shows Wednesdays only where something is planned', () => {
  expect(isDraft(day)).toBe(true);
  expect(isDraft(empty(day.date))).toBe(false);
  expect(isShown({ ...empty('2026-12-02'), closure: { kind: 'WEDNESDAY', label: '' } })).toBe(false);
  expect(isShown({ ...day, closure: { kind: 'WEDNESDAY', label: '' } })).toBe(true);
});

it('shows a day as it will be, published if it was', () => {
  const publication = { publishedAt: '2026-11-24T09:00:00Z', modifiedAt: null, modification: null };
  const week = {
    schoolId: 's',
    checks: [],
    days: [{ ...day, menu: { schoolId: 's', date: day.date, components: [], publication } }, empty('x')],
  };
  const components = [{ kind: 'MAIN' as const, dishes: [dish('Riz')] }];

  const [planned, other] = withPlan(week, { date: day.date, components }).days;

  expect(planned?.menu).toEqual({ schoolId: 's', date: day.date, components, publication });
  expect(other).toEqual(empty('x'));
  expect(withPlan(week, { date: day.date, components: [] }).days[0]?.menu).toBeNull();
});
