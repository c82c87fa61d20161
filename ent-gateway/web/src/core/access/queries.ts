import { queryOptions } from '@tanstack/react-query';
import { getSignInRule, getStaff, listRequests, listStaff, listUnproven } from './api';

export const staffQuery = (id: string) =>
  queryOptions({ queryKey: ['access', 'person', id], queryFn: () => getStaff(id) });

export const signInRuleQuery = queryOptions({ queryKey: ['access', 'rule'], queryFn: getSignInRule });

export const unprovenQuery = queryOptions({ queryKey: ['access', 'unproven'], queryFn: listUnproven });

export const requestsQuery = queryOptions({ queryKey: ['access', 'requests'], queryFn: listRequests });

/** Those who can sign in. */
export const administratorsQuery = queryOptions({
  queryKey: ['access', 'administrators'],
  queryFn: () => listStaff('', 'ADMINISTRATORS'),
});
