import { dayOf } from '../../app/format';

/** The last day on which a link leads somewhere: it ends as the next one begins. */
export const lastDayOf = (endsAt: string) => dayOf(new Date(Date.parse(endsAt) - 1).toISOString());
