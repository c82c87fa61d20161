import { useQueryClient } from '@tanstack/react-query';
import { later, reached } from '../later';
import { meQuery } from '../session';

/** What a tablet keeps of rolls is asked for only here, so that no other page carries it. */
const kept = later(() => import('../roll'));

/** These know how rolls leave, for which they need the network as much as the rolls do. */
const canteen = reached(() => import('../../canteen/presence'));
const school = reached(() => import('../../homework/roll'));

export const forgetNames = async () => (await kept()).forgetNames();

/** What the person who leaves has said on this tablet and nobody has heard of yet. */
export function useUnsent() {
  const client = useQueryClient();
  const person = () => client.getQueryData(meQuery.queryKey)?.person.id;
  const count = async (): Promise<number> => {
    const who = person();
    // a browser that keeps nothing has nothing to send
    return who ? (await kept()).countUnsent(who).catch(() => 0) : 0;
  };
  /** Answers how much has not left all the same: that is all one hears of a server that is silent. */
  const send = async (): Promise<number> => {
    const who = person();
    const rolls = await Promise.all([canteen(), school()]);
    if (who) await Promise.allSettled(rolls.map(({ sendRolls }) => sendRolls(who)));
    return count();
  };
  return { count, send };
}
