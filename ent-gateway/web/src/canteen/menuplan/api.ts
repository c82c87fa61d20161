import type { Day } from '../../app/format';
import { create, get, upload, write } from '../../app/http';
import type { Component, Dish, Kind, Menu } from '../menus';

export interface LibraryDish {
  id: string;
  component: Kind;
  name: string;
  /** nothing as long as nobody has said which there are */
  allergens?: string[] | null;
  labels: string[];
  foods: string[];
  note: string;
  photo?: string | null;
}
export type NewDish = Omit<LibraryDish, 'id'>;

export interface MenuCheck {
  kind: 'ALLERGENS_MISSING' | 'FEW_COMPONENTS' | 'NO_VEGETARIAN_MEAL' | 'TOO_RARE' | 'TOO_OFTEN';
  date?: Day | null;
  dish?: string | null;
  food?: string | null;
  count?: number | null;
  atLeast?: number | null;
  atMost?: number | null;
  meals?: number | null;
}

export interface KitchenDay {
  date: Day;
  closure?: { kind: string; label: string } | null;
  menu?: Menu | null;
  version?: string | null;
}

export interface KitchenWeek {
  schoolId: string;
  days: KitchenDay[];
  checks: MenuCheck[];
}

export interface DayPlan {
  date: Day;
  components: Component[];
  /** of the menu that the plan was made from */
  version?: string | null;
}

/** Which state of a day's menu somebody has seen; without a version there was none. */
export interface DayVersion {
  schoolId: string;
  date: Day;
  version?: string | null;
}

export interface Frequency {
  food: string;
  atLeast: number;
  atMost: number;
}

export interface Publisher {
  name: string;
  siret: string;
  producerName: string;
  producerSiret?: string | null;
  restaurants: Restaurant[];
}

export interface Restaurant {
  schoolId: string;
  siret?: string | null;
  insee?: string | null;
}

export interface Copied {
  copied: DayVersion[];
  skipped: { schoolId: string; date: Day; why: 'CLOSED' | 'PLANNED' }[];
}

const kitchen = '/api/canteen/kitchen';

export const getKitchenWeek = (schoolId: string, from: Day, to: Day) =>
  get<KitchenWeek>(`${kitchen}/week`, { schoolId, from, to });

/** Allergens that nobody has stated are left out, so that they stay unknown. */
const sent = ({ name, allergens, allergensStated, labels, foods }: Dish) => ({
  name,
  allergens: allergensStated ? allergens : null,
  labels,
  foods,
});

/** Refused when a day isn't as it was seen any more: another cook has changed it. */
export const setMenus = (schoolIds: string[], days: DayPlan[], seen: DayVersion[], modification?: string) =>
  write<{ versions: DayVersion[] }>('PUT', `${kitchen}/menus`, {
    schoolIds,
    days: days.map(({ date, components }) => ({
      date,
      components: components.map(({ kind, dishes }) => ({ kind, dishes: dishes.map(sent) })),
    })),
    seen,
    modification: modification?.trim() ? modification.trim() : null,
  });

export const copyWeeks = (schoolIds: string[], weeks: number, to: Day) =>
  create<Copied>(`${kitchen}/copies`, { schoolIds, weeks, to });

/** Refused when a day isn't as it was seen any more: another cook has changed it. */
export const publish = (schoolIds: string[], from: Day, to: Day, seen: DayVersion[]) =>
  write<{ menus: number }>('POST', `${kitchen}/publications`, { schoolIds, from, to, seen });

export const withdraw = (schoolIds: string[], from: Day, to: Day) =>
  write<{ menus: number }>(
    'DELETE',
    `${kitchen}/publications?${new URLSearchParams([
      ...schoolIds.map((id) => ['schoolId', id]),
      ['from', from],
      ['to', to],
    ]).toString()}`,
  );

export const searchDishes = (search: string, component?: Kind, most = 20) =>
  get<LibraryDish[]>('/api/canteen/dishes', { search, component, most });
export const addDish = (dish: NewDish) => create<LibraryDish>('/api/canteen/dishes', dish);
export const changeDish = (id: string, dish: NewDish) =>
  write<LibraryDish>('PUT', `/api/canteen/dishes/${id}`, dish);
export const putDishAway = (id: string) => write('DELETE', `/api/canteen/dishes/${id}`);

export const sendPhoto = (file: File) => {
  const form = new FormData();
  form.append('file', file);
  return upload<{ id: string }>('/api/core/files', form, () => undefined);
};

export const listFrequencies = () => get<Frequency[]>(`${kitchen}/frequencies`);
export const setFrequencies = (rules: Frequency[]) =>
  write<Frequency[]>('PUT', `${kitchen}/frequencies`, { rules });
export const getPublisher = async () => (await get<Publisher[]>(`${kitchen}/publisher`))[0] ?? null;
export const setPublisher = (publisher: Publisher) => write('PUT', `${kitchen}/publisher`, publisher);
