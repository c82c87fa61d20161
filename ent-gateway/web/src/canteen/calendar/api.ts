import { get, write } from '../../app/http';

export interface CalendarLink {
  childId: string;
  givenName: string;
  /** since when there is a link */
  openedAt?: string | null;
}

export interface OpenedCalendar {
  childId: string;
  /** at the address of this site; told this once */
  path: string;
}

const calendars = '/api/canteen/calendars';

export const listLinks = () => get<CalendarLink[]>(calendars);
/** Without an idempotency key: its answer holds a secret, which is kept nowhere. */
export const openLink = (childId: string) => write<OpenedCalendar>('POST', calendars, { childId });
export const closeLink = (childId: string) => write('DELETE', `${calendars}/${childId}`);

/** A phone opens its calendar for this one. */
export const webcal = (address: string) => address.replace(/^https?:/, 'webcal:');
