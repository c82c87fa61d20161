import type { Day } from '../../app/format';
import { get, write } from '../../app/http';
import type { Diet, Texture } from '../needs';

/** Meals of one sort; in a change, a negative count takes away. */
export interface OrderLine {
  diet: Diet;
  texture: Texture;
  packedMeal: boolean;
  count: number;
}

export interface Version {
  version: number;
  madeAt: string;
  lines: OrderLine[];
  change: OrderLine[];
  total: number;
}

export const wasteKinds = ['PREPARATION', 'UNSERVED', 'LEFTOVERS'] as const;
export type WasteKind = (typeof wasteKinds)[number];

export interface WasteView {
  weighings: { day: Day; kind: WasteKind; grams: number }[];
  meals: number;
  gramsPerMeal?: number | null;
  usualGramsPerMeal?: number | null;
}

export interface Service {
  activityId: string;
  name: string;
  open: boolean;
  orderAt: string;
  versions: Version[];
  now: OrderLine[];
  total: number;
  change: OrderLine[];
  forecast?: { expected: number; comePercent: number; days: number; meanError?: number | null } | null;
  turnout?: { booked: number; came: number; unbooked: number } | null;
  waste: WasteView;
}

export interface Kitchen {
  schoolId: string;
  date: Day;
  services: Service[];
}

/** When orders are made; neither for the booking limit of each day. */
export interface OrderHour {
  daysBefore?: number | null;
  at?: string | null;
}

export const getOrderHour = () => get<OrderHour>('/api/canteen/kitchen/order-time');
export const setOrderHour = (hour: OrderHour) =>
  write<OrderHour>('PUT', '/api/canteen/kitchen/order-time', hour);
export const getKitchen = (schoolId: string, date: Day) =>
  get<Kitchen>('/api/canteen/kitchen', { schoolId, date });
export const weigh = (activityId: string, date: Day, kind: WasteKind, grams: number) =>
  write<undefined>('PUT', '/api/canteen/kitchen/waste', { activityId, date, kind, grams });
