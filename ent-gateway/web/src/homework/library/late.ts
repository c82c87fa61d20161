import type { Day } from '../../app/format';
import type { OverdueLoan } from './api';

/** The children of these books, each once. */
export const childrenOf = (loans: Pick<OverdueLoan, 'childId'>[]): string[] => [
  ...new Set(loans.map(({ childId }) => childId)),
];

const dayLong = 86_400_000;

/** Days from one to another. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLong);

/** How long a book is late, in the words one says: days, and weeks from the second one on. */
export function lateness(dueOn: Day, today: Day): { key: 'late.days' | 'late.weeks'; count: number } {
  const days = daysBetween(dueOn, today);
  return days < 14 ? { key: 'late.days', count: days } : { key: 'late.weeks', count: Math.floor(days / 7) };
}
