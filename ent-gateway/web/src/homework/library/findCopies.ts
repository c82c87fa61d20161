import { listBooks, readBook } from './api';
import type { DeskMode } from './deskLines';

/** A copy that a typed title may mean. */
export interface FoundCopy {
  barcode: string;
  title: string;
  /** who has it, when it is to be brought back */
  readerName: string | null;
}

/** Of so many books the copies are asked for. */
const most = 12;

/** The copies of books with these words: those on the shelf to lend, those at home to take back. */
export async function findCopies(schoolId: string, words: string, mode: DeskMode): Promise<FoundCopy[]> {
  const { books } = await listBooks({ schoolId, words });
  const open = books.filter((book) => (mode === 'return' ? book.copies > book.here : book.here > 0));
  const found = await Promise.all(open.slice(0, most).map(({ id }) => readBook(id)));
  return found.flatMap(({ title, copyList }) =>
    copyList
      .filter(({ state, dueOn }) => state === 'IN_USE' && Boolean(dueOn) === (mode === 'return'))
      .map(({ barcode, reader }) => ({
        barcode,
        title,
        readerName: reader && `${reader.givenName} ${reader.familyName}`,
      })),
  );
}

/** Whether it may stand on a label, and isn't surely a title. */
export const mayBeBarcode = (signs: string): boolean => /^[0-9A-Z-]{1,20}$/.test(signs);
