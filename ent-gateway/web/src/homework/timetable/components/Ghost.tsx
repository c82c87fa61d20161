import { Check, TriangleAlert } from 'lucide-react';
import { type Move, isFree } from '../moves';
import { useTimetableMessages } from '../messages';
import { rowsOf, type Span } from '../span';
import { useMoveWords } from '../useMoveWords';

/** Where a slot would lie that is being moved, and what it would meet there. */
export function Ghost({ move, span }: { move: Move; span: Span }) {
  const t = useTimetableMessages();
  const { met } = useMoveWords();
  const free = isFree(move.clashes);
  return (
    <li
      aria-hidden="true"
      className={`timetable-ghost ${free ? '' : 'is-taken'}`}
      style={{ gridRow: rowsOf(move.moved, span) }}
    >
      {free ? <Check size={16} /> : <TriangleAlert size={16} />} {free ? t('move.free') : met(move)}
    </li>
  );
}
