import { answer, api, type Schemas } from '../../app/http';

export type ClassReports = Schemas['ClassReportsView'];
export type PupilReport = ClassReports['pupils'][number];
export type WrittenWords = Schemas['WrittenWords'];
export type FamilyReport = Schemas['FamilyReport'];

export const classReportsQuery = (classId: string, term: string) => ({
  queryKey: ['reports', classId, term],
  queryFn: () => answer(api.GET('/api/homework/reports', { params: { query: { classId, term } } })),
});

export const childReportsQuery = (childId: string) => ({
  queryKey: ['reports', 'child', childId],
  queryFn: () => answer(api.GET('/api/homework/reports/{childId}', { params: { path: { childId } } })),
});

export const writeReport = (childId: string, term: string, body: WrittenWords) =>
  answer(
    api.PUT('/api/homework/reports/{childId}', { params: { path: { childId }, query: { term } }, body }),
  );

/** Of the whole class, or of some pupils at once: all or none. */
export const publishReports = (classId: string, term: string, childId: string[] = []) =>
  answer(
    api.POST('/api/homework/reports/publications', {
      params: { query: { classId, term, ...(childId.length > 0 && { childId }) } },
    }),
  );

export const signReport = (childId: string, term: string, digest: string) =>
  answer(
    api.POST('/api/homework/reports/{childId}/signatures', {
      params: { path: { childId } },
      body: { term, digest },
    }),
  );

export const reportAddress = (childId: string, term: string) =>
  `/api/homework/reports/${childId}/pdf?${new URLSearchParams({ term }).toString()}`;
