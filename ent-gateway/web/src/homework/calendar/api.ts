import { answer, api, type Schemas } from '../../app/http';

export type CalendarFeed = Schemas['CalendarFeedView'];

/** The class or the child whose days a calendar holds; neither for all classes that somebody teaches. */
export type FeedTarget = Pick<CalendarFeed, 'classId' | 'childId'>;

export const listFeeds = () => answer(api.GET('/api/homework/calendars'));

/** Without an idempotency key: its answer holds a secret, which is kept nowhere. */
export const openFeed = (target: FeedTarget) => answer(api.POST('/api/homework/calendars', { body: target }));

export const closeFeed = (id: string) =>
  answer(api.DELETE('/api/homework/calendars/{id}', { params: { path: { id } } }));
