import type { Day } from '../../app/format';
import { answer, api, asDocument, type Schemas } from '../../app/http';

export type Statistics = Schemas['StatisticsView'];
export type PeopleOn = Schemas['StatisticsViewPeopleOn'];
export type PeopleOf = Schemas['StatisticsViewPeopleOf'];
export type SchoolReach = Schemas['StatisticsViewSchoolReach'];

/** Days, both included, of the whole territory or of one school. */
export interface Question {
  from: Day;
  to: Day;
  schoolId?: string | undefined;
}

const query = ({ from, to, schoolId }: Question) => ({ from, to, ...(schoolId && { schoolId }) });

export const readStatistics = (question: Question) =>
  answer(api.GET('/api/core/statistics', { params: { query: query(question) } }));

export const readFile = (question: Question) =>
  api.GET('/api/core/statistics/file', { params: { query: query(question) }, ...asDocument });
