import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../app/http';

export type Leaving = Schemas['LeavingView'];
export type LeavingEnds = Schemas['LeavingEnds'];

const minute = 60_000;

export const leavingsQuery = queryOptions({
  queryKey: ['leavings'],
  queryFn: () => answer(api.GET('/api/core/leavings')),
});

/** Own children and pupils: hardly ever any. */
export const ownLeavingsQuery = queryOptions({
  queryKey: ['leavings', 'own'],
  queryFn: () => answer(api.GET('/api/core/leavings/own')),
  staleTime: 10 * minute,
});

export const leavingRuleQuery = queryOptions({
  queryKey: ['leavings', 'rule'],
  queryFn: () => answer(api.GET('/api/core/leaving-rule')),
});

export const setLeavingRule = (days: number) => answer(api.PUT('/api/core/leaving-rule', { body: { days } }));

export const callOffLeaving = (child: string) =>
  answer(api.DELETE('/api/core/leavings/{child}', { params: { path: { child } } }));
