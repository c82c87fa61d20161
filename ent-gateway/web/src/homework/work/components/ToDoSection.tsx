import { useId } from 'react';
import type { ToDoItem } from '../api';
import { ToDoCard } from './ToDoCard';

interface ToDoSectionProps {
  title: string;
  entries: ToDoItem[];
  childId: string;
}

/** Homework of one day, or of one kind. */
export function ToDoSection({ title, entries, childId }: ToDoSectionProps) {
  const heading = useId();
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul className="work-cards">
        {entries.map((entry) => (
          <ToDoCard key={entry.id} entry={entry} childId={childId} />
        ))}
      </ul>
    </section>
  );
}
