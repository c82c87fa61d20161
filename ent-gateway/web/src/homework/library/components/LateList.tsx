import type { OverdueLoan } from '../api';
import { LateLine } from './LateLine';

/** Children of whom something is done, and how one is chosen. */
export interface Choosing {
  chosen: readonly string[];
  toggle: (childId: string) => void;
}

export interface LateListProps {
  schoolId: string;
  loans: OverdueLoan[];
  today: string;
  /** puts the focus where work goes on once a book is back, and its line gone */
  onBack: () => void;
  choosing?: Choosing;
}

export function LateList({ loans, ...list }: LateListProps) {
  return (
    <ul className="book-lines">
      {loans.map((loan) => (
        <LateLine key={loan.id} loan={loan} {...list} />
      ))}
    </ul>
  );
}
