import { queryOptions } from '@tanstack/react-query';
import { keepTownZone } from '../format';
import { hasStatus, UnreachableError, worthRetrying } from '../http';
import { getConfig, getMe, type Me } from './api';
import { forgetMe, keptMe, renewMe } from './kept';

export const configQuery = queryOptions({ queryKey: ['config'], queryFn: getConfig, staleTime: Infinity });

async function whoAmI(): Promise<Me> {
  const me = await askOrRemember();
  keepTownZone(me.territory.timeZone);
  // a copy of the version before, and what a tablet kept of it, doesn't say where one stands in
  const { standsIn = [] } = me as Partial<Me>;
  return { ...me, standsIn };
}

/** Without network, the roll taker this tablet knows; a session that has ended forgets it. */
async function askOrRemember(): Promise<Me> {
  try {
    const me = await getMe();
    renewMe(me);
    return me;
  } catch (error) {
    const kept = error instanceof UnreachableError ? keptMe() : undefined;
    if (kept) return kept;
    if (hasStatus(error, 401)) forgetMe();
    throw error;
  }
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: whoAmI,
  staleTime: 5 * 60_000,
  retry: worthRetrying,
});
