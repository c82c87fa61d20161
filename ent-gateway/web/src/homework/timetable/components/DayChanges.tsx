import type { DayChange } from '../api';
import { ChangeLine } from './ChangeLine';
import './timetable.css';

/** What a day has besides its slots, or in the place of some: a trip, swimming, a colleague. */
export function DayChanges({ changes }: { changes: DayChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ol className="timetable-lines">
      {changes
        .toSorted((one, other) => one.from.localeCompare(other.from))
        .map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
    </ol>
  );
}
