import type { Day } from '../../app/format';
import { answer, api, asDocument, type Schemas } from '../../app/http';

export type Kitchen = Schemas['KitchenView'];
export type Service = Schemas['KitchenViewKitchenService'];
export type Version = Schemas['KitchenViewOrderVersion'];
export type OrderLine = Schemas['OrderLine'];
export type ChildrenApart = Schemas['ChildrenApart'];
export type ChildMeal = Schemas['ChildrenApartChildMeal'];
export type ChildChange = Schemas['ChildrenApartChildChange'];
export type AdultMeals = Schemas['OrderedMealsAdultMeals'];
export type Caterer = Schemas['CatererView'];
export type CatererOrder = Schemas['CatererOrder'];
export type OrderStep = Schemas['OrderTrailOrderStep'];
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

export const orderAdults = (activityId: string, date: Day, meals: AdultMeals) =>
  answer(api.PUT('/api/canteen/kitchen/adult-meals', { body: { activityId, date, ...meals } }));

export const setInstead = (childId: string, instead: string) =>
  answer(
    api.PUT('/api/canteen/kitchen/children/{childId}/instead', {
      params: { path: { childId } },
      body: { instead },
    }),
  );

export const printOrders = (schoolId: string, date: Day) =>
  api.GET('/api/canteen/kitchen/orders.pdf', { params: { query: { schoolId, date } }, ...asDocument });

export const getCaterer = () => answer(api.GET('/api/canteen/kitchen/caterer'));

export const setCaterer = (name: string, email: string) =>
  answer(api.PUT('/api/canteen/kitchen/caterer', { body: { name, email: email === '' ? null : email } }));

export const openCatererLink = () => answer(api.POST('/api/canteen/kitchen/caterer/link'));

export const closeCatererLink = () => answer(api.DELETE('/api/canteen/kitchen/caterer/link'));

export const listSteps = (schoolId: string, date: Day) =>
  answer(api.GET('/api/canteen/kitchen/sendings', { params: { query: { schoolId, date } } }));

export const sendAgain = (activityId: string, date: Day) =>
  answer(api.POST('/api/canteen/kitchen/sendings', { body: { activityId, date } }));

export const noteReceipt = (activityId: string, date: Day, version: number) =>
  answer(api.PUT('/api/canteen/kitchen/receipts', { body: { activityId, date, version } }));

export const listCatererOrders = (token: string) =>
  answer(api.GET('/api/public/caterer/{token}', { params: { path: { token } } }));

export const acknowledge = (token: string, { activityId, date, version }: CatererOrder) =>
  answer(
    api.POST('/api/public/caterer/{token}/receipts', {
      params: { path: { token } },
      body: { activityId, date, version },
    }),
  );
