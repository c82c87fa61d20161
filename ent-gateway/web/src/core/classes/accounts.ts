import { queryOptions } from '@tanstack/react-query';
import { listAccounts, type PupilAccount } from './api';

export const accountsQuery = (classId: string) =>
  queryOptions({ queryKey: ['accounts', classId], queryFn: () => listAccounts(classId) });

/** How many guardians of a class have an account, each counted once whatever the number of children. */
export function guardiansWithAccount(accounts: readonly PupilAccount[]) {
  const known = new Map(
    accounts.flatMap(({ guardians }) => guardians.map((one) => [one.guardian.id, one.hasAccount])),
  );
  return { all: known.size, count: [...known.values()].filter(Boolean).length };
}
