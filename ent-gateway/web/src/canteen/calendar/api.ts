import { answer, api, type Schemas } from '../../app/http';

export type CalendarLink = Schemas['CalendarLink'];

export const listLinks = () => answer(api.GET('/api/canteen/calendars'));

/** Without an idempotency key: its answer holds a secret, which is kept nowhere. */
export const openLink = (childId: string, health: boolean) =>
  answer(api.POST('/api/canteen/calendars', { body: { childId, health } }));

export const closeLink = (childId: string) =>
  answer(api.DELETE('/api/canteen/calendars/{childId}', { params: { path: { childId } } }));
