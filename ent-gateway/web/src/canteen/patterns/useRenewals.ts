import { useQuery } from '@tanstack/react-query';
import { useActing, useChildren } from '../../app/session';
import { listRenewals, type Renewal } from './api';

const none: Renewal[] = [];

/** What the children of the family can renew: a guardian asks at once, an agent child by child. */
export function useRenewals(): Renewal[] {
  const children = useChildren();
  const acting = useActing();
  const { data = none } = useQuery({
    queryKey: ['canteen', 'renewals', acting?.familyId ?? ''],
    queryFn: async () =>
      acting ? (await Promise.all(children.map(({ id }) => listRenewals(id)))).flat() : await listRenewals(),
  });
  return data;
}
