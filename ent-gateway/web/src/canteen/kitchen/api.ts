import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

export type Kitchen = Schemas['KitchenView'];
export type Service = Schemas['KitchenViewKitchenService'];
export type Version = Schemas['KitchenViewOrderVersion'];
export type OrderLine = Schemas['OrderLine'];
export type OrderHour = Schemas['OrderTimeOrderHour'];
export type WasteView = Schemas['KitchenViewWasteView'];
export type WasteKind = Schemas['WasteWeighingKind'];

export const wasteKinds = ['PREPARATION', 'UNSERVED', 'LEFTOVERS'] as const satisfies WasteKind[];

export const getOrderHour = () => answer(api.GET('/api/canteen/kitchen/order-time'));

export const setOrderHour = (hour: OrderHour) =>
  answer(api.PUT('/api/canteen/kitchen/order-time', { body: hour }));

export const getKitchen = (schoolId: string, date: Day) =>
  answer(api.GET('/api/canteen/kitchen', { params: { query: { schoolId, date } } }));

export const weigh = (activityId: string, date: Day, kind: WasteKind, grams: number) =>
  answer(api.PUT('/api/canteen/kitchen/waste', { body: { activityId, date, kind, grams } }));
