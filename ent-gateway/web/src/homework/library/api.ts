import { answer, api, asDocument, create, type Schemas } from '../../app/http';

export type Book = Schemas['BookView'];
export type BookPage = Schemas['BookPage'];
export type OneBook = Schemas['OneBook'];
export type BookKind = Schemas['BookKind'];
export type CopyState = Schemas['CopyState'];
/** A copy is away only by a loan to another school. */
export type MarkedState = Exclude<CopyState, 'AWAY'>;
export type NewBook = Schemas['NewBook'];
export type Reader = Schemas['ReaderView'];
export type Loan = Schemas['LoanView'];
export type LentBook = Schemas['LentBook'];
export type Shelf = Schemas['ChildShelfView'];
export type Returned = Schemas['TakingBackReturnedBook'];
export type Overdue = Schemas['OverdueView'];
export type OverdueClass = Schemas['OverdueViewOverdueClass'];
export type OverdueLoan = Schemas['OverdueViewOverdueLoan'];
export type ClassLoans = Schemas['ClassLoansView'];
export type OwnWish = Schemas['OwnWish'];
export type LibraryRule = Schemas['LibraryRule'];
export type CatalogueImport = Schemas['CatalogueImport'];

const of = (id: string) => ({ params: { path: { id } } });

export interface Search {
  schoolId: string;
  words: string;
  kind?: BookKind | undefined;
}

export const listBooks = ({ schoolId, words, kind }: Search, after?: string) =>
  answer(
    api.GET('/api/homework/library/books', {
      params: { query: { schoolId, words, ...(kind && { kind }), ...(after && { after }) } },
    }),
  );

export const readBook = (id: string) => answer(api.GET('/api/homework/library/books/{id}', of(id)));

export const addBook = (book: NewBook) =>
  create(['add book', book], (header) =>
    api.POST('/api/homework/library/books', { params: { header }, body: book }),
  );

export const reviseBook = (id: string, body: Schemas['RevisedBook']) =>
  answer(api.PUT('/api/homework/library/books/{id}', { ...of(id), body }));

/** Books that a child has ever borrowed stay. */
export const removeBooks = (schoolId: string, bookIds: string[]) =>
  answer(api.POST('/api/homework/library/removals', { body: { schoolId, bookIds } }));

export const markCopy = (id: string, state: MarkedState) =>
  answer(api.PUT('/api/homework/library/copies/{id}', { ...of(id), body: { state } }));

export const addCopy = (book: string, barcode: string | null, times: number) =>
  create(['add copy', book, barcode, times], (header) =>
    api.POST('/api/homework/library/books/{id}/copies', {
      params: { path: { id: book }, header },
      body: { barcode },
    }),
  );

export const findReaders = (schoolId: string, search: string) =>
  answer(api.GET('/api/homework/library/readers', { params: { query: { schoolId, search } } }));

interface SentBeep {
  id: string;
  schoolId: string;
  card: string | null;
  childId: string | null;
  barcode: string;
  madeAt: string;
}

const once = (id: string) => ({ params: { header: { 'Idempotency-Key': id } } });

/** A loan as a device has kept it: whoever sends it again gets the answer that was lost. */
export const lendKept = ({ id, schoolId, card, childId, barcode, madeAt }: SentBeep) =>
  answer(
    api.POST('/api/homework/library/loans', {
      ...once(id),
      body: { schoolId, card: childId ? null : card, childId, barcode, madeAt },
    }),
  );

export const returnKept = ({ id, schoolId, barcode, madeAt }: SentBeep) =>
  answer(api.POST('/api/homework/library/returns', { ...once(id), body: { schoolId, barcode, madeAt } }));

const soon = 10 * 60_000;

/** The same beep again after a silence gets the answer that was lost; some minutes later it is another one. */
export const returnBook = (schoolId: string, barcode: string) =>
  create(['return', schoolId, barcode, Math.floor(Date.now() / soon)], (header) =>
    api.POST('/api/homework/library/returns', {
      params: { header },
      body: { schoolId, barcode, madeAt: null },
    }),
  );

/** A return of today, as if the book had stayed at home. */
export const undoReturn = (loanId: string) =>
  answer(api.DELETE('/api/homework/library/returns/{loanId}', { params: { path: { loanId } } }));

export const listClassLoans = (classId: string) =>
  answer(api.GET('/api/homework/library/class-loans', { params: { query: { classId } } }));

/** A loan of today, as if it had never been. */
export const undoLoan = (id: string) => answer(api.DELETE('/api/homework/library/loans/{id}', of(id)));

export const extendLoan = (id: string) => answer(api.POST('/api/homework/library/loans/{id}/extend', of(id)));

export const readShelf = (childId: string) =>
  answer(api.GET('/api/homework/library/loans', { params: { query: { childId } } }));

export const reserveBook = (bookId: string, childId: string) =>
  answer(api.POST('/api/homework/library/reservations', { body: { bookId, childId } }));

export const cancelReservation = (id: string) =>
  answer(api.DELETE('/api/homework/library/reservations/{id}', of(id)));

export const listOverdue = (schoolId: string) =>
  answer(api.GET('/api/homework/library/overdue', { params: { query: { schoolId } } }));

export const tellFamilies = (schoolId: string, loanIds: string[]) =>
  answer(api.POST('/api/homework/library/overdue/notes', { body: { schoolId, loanIds } }));

export const printSlips = (schoolId: string, loanIds: string[]) =>
  api.POST('/api/homework/library/overdue/slips', { body: { schoolId, loanIds }, ...asDocument });

const rule = (schoolId: string) => ({ params: { path: { schoolId } } });

export const readRule = (schoolId: string) =>
  answer(api.GET('/api/homework/library/rules/{schoolId}', rule(schoolId)));

export const setRule = (schoolId: string, body: LibraryRule) =>
  answer(api.PUT('/api/homework/library/rules/{schoolId}', { ...rule(schoolId), body }));

export const printLabels = (schoolId: string, bookIds: string[]) =>
  api.POST('/api/homework/library/labels', { body: { schoolId, bookIds }, ...asDocument });

export const printCards = (classId: string) =>
  api.POST('/api/homework/library/cards', { body: { classId }, ...asDocument });

export const exportAddress = (schoolId: string, form: 'CSV' | 'UNIMARC') =>
  `/api/homework/library/exports?schoolId=${schoolId}&form=${form}`;

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

const sent = (schoolId: string, file: File) => ({
  params: { query: { schoolId } },
  body: { file: '' },
  bodySerializer: () => formOf(file),
});

export const previewImport = (schoolId: string, file: File) =>
  answer(api.POST('/api/homework/library/imports/preview', sent(schoolId, file)));

export const takeImport = (schoolId: string, file: File) =>
  answer(api.POST('/api/homework/library/imports', sent(schoolId, file)));
