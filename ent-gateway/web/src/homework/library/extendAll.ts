import { hasStatus, isProblem } from '../../app/http';
import { extendLoan, type OverdueLoan } from './api';

/** Lends all of these books for longer but those that somebody waits for, which it tells, and those brought back meanwhile. */
export async function extendAll(loans: OverdueLoan[]): Promise<{ extended: number; awaited: string[] }> {
  const awaited: string[] = [];
  let extended = 0;
  for (const { id, book } of loans) {
    try {
      await extendLoan(id);
      extended += 1;
    } catch (error) {
      if (isProblem(error, 'homework:book-awaited')) awaited.push(book.title);
      else if (!hasStatus(error, 404)) throw error;
    }
  }
  return { extended, awaited };
}
