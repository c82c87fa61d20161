import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, hasStatus, type Schemas } from '../../app/http';

export type SharedBook = Schemas['SharedBooksSharedBook'];
export type KnownBook = Schemas['KnownBooksKnownBook'];
export type SchoolLoan = Schemas['SchoolLoanView'];
export type SchoolLoans = Schemas['SchoolLoans'];
export type LoanStep = Schemas['LoanStep'];

export const betweenKey = ['library', 'between'];
const sharing = '/api/homework/library/sharing/{schoolId}';
const loans = '/api/homework/library/school-loans';
const own = (schoolId: string) => ({ params: { path: { schoolId } } });
const of = (id: string) => ({ params: { path: { id } } });

export const sharingQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [...betweenKey, 'sharing', schoolId],
    queryFn: () => answer(api.GET(sharing, own(schoolId))),
  });

/** A book by its ISBN: the own school's, or its words from a school that shares; none where nobody knows it. */
export const knownBookQuery = (schoolId: string, isbn: string) =>
  queryOptions({
    queryKey: [...betweenKey, 'known', schoolId, isbn],
    queryFn: () =>
      answer(api.GET('/api/homework/library/known-book', { params: { query: { schoolId, isbn } } })).catch(
        (error: unknown) => {
          if (hasStatus(error, 404) || hasStatus(error, 400)) return null;
          throw error;
        },
      ),
    staleTime: 60_000,
  });

export const setSharing = (schoolId: string, shared: boolean) =>
  answer(api.PUT(sharing, { ...own(schoolId), body: { shared } }));

export const schoolLoansQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [...betweenKey, 'loans', schoolId],
    queryFn: () => answer(api.GET(loans, { params: { query: { schoolId } } })),
  });

export const listShared = (schoolId: string, words: string, after?: string) =>
  answer(
    api.GET('/api/homework/library/shared-books', {
      params: { query: { schoolId, words, ...(after && { after }) } },
    }),
  );

export const askFor = (schoolId: string, bookId: string, times: number) =>
  create(['ask school', schoolId, bookId, times], (header) =>
    api.POST(loans, { params: { header }, body: { schoolId, bookId } }),
  );

/** A second one is told that the copy is on its way. */
export const sendCopy = (id: string, barcode: string, dueOn: string) =>
  answer(api.POST(`${loans}/{id}/sending`, { ...of(id), body: { barcode, dueOn } }));

export const takeStep = (id: string, step: LoanStep) =>
  answer(api.PUT(`${loans}/{id}`, { ...of(id), body: { step } }));
