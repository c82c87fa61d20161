import type { Day } from '../format';
import { answer, api, type Schemas } from '../http';

export type ChildNews = Schemas['FamilyLookChildNews'];
export type NewThing = Schemas['NewThing'];

/** Notes that the reader looks at a week now, and tells what isn't in it as it was at the look before. */
export const look = (monday: Day) => answer(api.PUT('/api/homework/look', { params: { query: { monday } } }));
