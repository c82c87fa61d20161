import { PartyPopper } from 'lucide-react';
import { EmptyState } from '../../../app/ui';
import { type DiaryEntry, EntryLine } from '../../diary';

export function ToDoList({ entries, nothing }: { entries: DiaryEntry[]; nothing: string }) {
  if (entries.length === 0) return <EmptyState icon={PartyPopper} title={nothing} />;
  return (
    <ul className="stack">
      {entries.map((entry) => (
        <EntryLine key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}
