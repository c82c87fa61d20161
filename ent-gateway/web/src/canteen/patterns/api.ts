import { answer, api, create, type Schemas } from '../../app/http';

export type Pattern = Schemas['PatternView'];
export type PatternWish = Schemas['PatternWishesPatternWish'];
export type PatternWishes = Schemas['PatternWishes'];
export type PatternAnswer = Schemas['PatternAnswer'];
export type DayAnswer = Schemas['DayAnswer'];
export type Result = Schemas['DayResult'];
export type Weeks = Schemas['PatternWeeks'];

export const listPatterns = (childId?: string) =>
  answer(api.GET('/api/canteen/patterns', { params: { query: { ...(childId && { childId }) } } }));

export type Renewal = Schemas['RenewPatternsRenewal'];

/** The weekdays of the year that is over, to be booked once more for the next; none where there is nothing to renew. */
export const listRenewals = (childId?: string) =>
  answer(api.GET('/api/canteen/patterns/renewals', { params: { query: { ...(childId && { childId }) } } }));

export const previewPatterns = (wishes: PatternWishes) =>
  answer(api.POST('/api/canteen/patterns/preview', { body: wishes }));

export const bookPatterns = (wishes: PatternWishes) =>
  create(['book a term', wishes], (header) =>
    api.POST('/api/canteen/patterns', { params: { header }, body: wishes }),
  );

export const endPattern = (id: string) =>
  answer(api.DELETE('/api/canteen/patterns/{id}', { params: { path: { id } } }));
