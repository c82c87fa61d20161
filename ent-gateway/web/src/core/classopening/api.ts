import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';
import type { School } from '../school';
import { levels } from '../years';

export type NewClass = Schemas['NewClass'];
export type ClosedClass = Schemas['ReopenClassClosedClass'];

export const openClass = (body: NewClass) =>
  create(body, (header) => api.POST('/api/core/classes', { params: { header }, body }));

const listClosed = (schoolId: string) =>
  answer(api.GET('/api/core/classes/closed', { params: { query: { schoolId } } }));

export const closedQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['classes', schoolId, 'closed'], queryFn: () => listClosed(schoolId) });

const firstElementary = levels.indexOf('CP');

/** The levels that a school of this kind teaches. */
export const levelsAt = ({ level }: School) =>
  level === 'PRIMARY'
    ? levels
    : level === 'NURSERY'
      ? levels.slice(0, firstElementary)
      : levels.slice(firstElementary);
