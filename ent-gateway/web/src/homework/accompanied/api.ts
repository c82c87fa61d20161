import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../app/http';

export type Accompanied = Schemas['AccompaniedView'];
export type AccompaniedPupil = Accompanied['pupils'][number];
export type AccompaniedClass = Accompanied['classes'][number];

export const accompaniedQuery = queryOptions({
  queryKey: ['accompanied'],
  queryFn: () => answer(api.GET('/api/homework/accompanied')),
});
