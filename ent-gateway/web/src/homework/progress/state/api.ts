import { answer, api, asDocument, type Schemas } from '../../../app/http';

export type Readiness = Schemas['StateReadiness'];
export type ReadyClass = Readiness['classes'][number];
export type ReadyPupil = ReadyClass['pupils'][number];

export const readinessQuery = (schoolId: string, term: string | undefined) => ({
  queryKey: ['reports', 'state', schoolId, term ?? ''],
  queryFn: () =>
    answer(
      api.GET('/api/homework/reports/state', { params: { query: { schoolId, ...(term && { term }) } } }),
    ),
});

/** The file of a school, or of one of its classes. */
export const exportReports = (schoolId: string, term: string, classId: string | undefined) =>
  api.POST('/api/homework/reports/state/export', {
    params: { query: { schoolId, term, ...(classId && { classId }) } },
    ...asDocument,
  });
