import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

export type Unit = Schemas['ActivityUnit'];
export type Occasion = Schemas['Occasion'];
/** One line of the reasoning, as data; the words are ours. */
export type PriceStep = Schemas['PriceStep'];

/** What can change a price, in the order in which it does. */
export const occasions = [
  'PACKED_MEAL',
  'SIBLING_RANK',
  'OUT_OF_TERRITORY',
  'LATE',
  'UNBOOKED',
  'ABSENT_JUSTIFIED',
  'ABSENT_UNJUSTIFIED',
  'LATE_PICK_UP',
] as const satisfies Occasion[];

export const getPrice = (target: { childId: string; activityId: string; date: Day }) =>
  answer(api.GET('/api/canteen/prices', { params: { query: target } }));
