import { queryOptions } from '@tanstack/react-query';
import { addDays, today } from '../format';
import { getHome, getNewest } from './api';

/** far enough to see Thursday from Tuesday, and Monday from Friday */
const daysAhead = 6;

export const homeQuery = (now = today()) =>
  queryOptions({ queryKey: ['home', now], queryFn: () => getHome(now, addDays(now, daysAhead)) });

/** Beside the home, which doesn't wait for it; what is done in the blog makes it read again. */
export const newestQuery = queryOptions({ queryKey: ['blog', 'newest'], queryFn: getNewest });
