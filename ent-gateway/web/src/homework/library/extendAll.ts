import { isProblem } from '../../app/http';
import { extendLoan, type OverdueLoan } from './api';

/** Lends all of these books for longer but those that somebody waits for, which it tells. */
export async function extendAll(loans: OverdueLoan[]): Promise<{ extended: number; awaited: string[] }> {
  const awaited: string[] = [];
  for (const { id, book } of loans) {
    try {
      await extendLoan(id);
    } catch (error) {
      if (!isProblem(error, 'homework:book-awaited')) throw error;
      awaited.push(book.title);
    }
  }
  return { extended: loans.length - awaited.length, awaited };
}
