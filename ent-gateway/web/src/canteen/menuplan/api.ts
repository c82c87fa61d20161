import type { Day } from '../../app/format';
import { answer, api, type Schemas, upload } from '../../app/http';
import type { Component, Dish, Kind } from '../menus';

export type LibraryDish = Schemas['LibraryDish'];
export type NewDish = Schemas['NewDish'];
export type MenuCheck = Schemas['MenuCheck'];
export type KitchenDay = Schemas['KitchenWeekKitchenDay'];
export type KitchenWeek = Schemas['KitchenWeek'];
export type DayVersion = Schemas['MenuVersion'];
export type Frequency = Schemas['FrequencyRule'];
export type EgalimNotice = Schemas['EgalimNotice'];
export type Publisher = Schemas['Publisher'];
export type Restaurant = Schemas['PublisherRestaurant'];
export type Copied = Schemas['CopyMenusCopiedDays'];

/** A day as the cook composes it, with the version of the menu that it was made from. */
export interface DayPlan {
  date: Day;
  components: Component[];
  version?: string | null;
}

const of = (id: string) => ({ params: { path: { id } } });

export const getKitchenWeek = (schoolId: string, from: Day, to: Day) =>
  answer(api.GET('/api/canteen/kitchen/week', { params: { query: { schoolId, from, to } } }));

/** Allergens that nobody has stated are left out, so that they stay unknown. */
const sent = ({ name, allergens, allergensStated, labels, foods }: Dish) => ({
  name,
  allergens: allergensStated ? allergens : null,
  labels,
  foods,
});

/** Refused when a day isn't as it was seen any more: another cook has changed it. */
export const setMenus = (schoolIds: string[], days: DayPlan[], seen: DayVersion[], modification?: string) =>
  answer(
    api.PUT('/api/canteen/kitchen/menus', {
      body: {
        schoolIds,
        days: days.map(({ date, components }) => ({
          date,
          components: components.map(({ kind, dishes }) => ({ kind, dishes: dishes.map(sent) })),
        })),
        seen,
        modification: modification?.trim() ? modification.trim() : null,
      },
    }),
  );

export const copyWeeks = (schoolIds: string[], weeks: number, to: Day) =>
  answer(api.POST('/api/canteen/kitchen/copies', { body: { schoolIds, weeks, to } }));

/** Refused when a day isn't as it was seen any more: another cook has changed it. */
export const publish = (schoolIds: string[], from: Day, to: Day, seen: DayVersion[]) =>
  answer(api.POST('/api/canteen/kitchen/publications', { body: { schoolIds, from, to, seen } }));

export const withdraw = (schoolIds: string[], from: Day, to: Day) =>
  answer(
    api.DELETE('/api/canteen/kitchen/publications', {
      params: { query: { schoolId: schoolIds, from, to } },
    }),
  );

export const searchDishes = (search: string, component?: Kind, most = 20) =>
  answer(
    api.GET('/api/canteen/dishes', { params: { query: { search, most, ...(component && { component }) } } }),
  );

export const addDish = (dish: NewDish) => answer(api.POST('/api/canteen/dishes', { body: dish }));

export const changeDish = (id: string, dish: NewDish) =>
  answer(api.PUT('/api/canteen/dishes/{id}', { ...of(id), body: dish }));

export const putDishAway = (id: string) => answer(api.DELETE('/api/canteen/dishes/{id}', of(id)));

export const sendPhoto = (file: File) => {
  const form = new FormData();
  form.append('file', file);
  return upload('/api/core/files', form, () => undefined);
};

export const listFrequencies = () => answer(api.GET('/api/canteen/kitchen/frequencies'));

export const setFrequencies = (rules: Frequency[]) =>
  answer(api.PUT('/api/canteen/kitchen/frequencies', { body: { rules } }));

export const getPublisher = async () => (await answer(api.GET('/api/canteen/kitchen/publisher')))[0] ?? null;

export const setPublisher = (publisher: Publisher) =>
  answer(api.PUT('/api/canteen/kitchen/publisher', { body: publisher }));

export const listEgalim = () => answer(api.GET('/api/canteen/kitchen/egalim'));

export const setEgalim = (notice: EgalimNotice) =>
  answer(api.PUT('/api/canteen/kitchen/egalim', { body: notice }));
