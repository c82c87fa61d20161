import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import { movesQuery, type ShownMove, undoMove } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';

interface MoveListProps {
  childId: string;
  canUndo: boolean;
}

/** The moves of the last weeks and the one to come; nothing while there are none. */
export function MoveList({ childId, canUndo }: MoveListProps) {
  const t = usePupilMessages();
  const { data: moves = [] } = useQuery(movesQuery(childId));
  const undoing = usePupilChange((id: string) => undoMove(id), t('undone'));
  if (moves.length === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="moves">
      <h2 id="moves">{t('moves')}</h2>
      {undoing.error && <Notice kind="danger">{t(pupilProblem(undoing.error))}</Notice>}
      <ul className="stack">
        {moves.map((shown) => (
          <MoveLine
            key={shown.move.id}
            shown={shown}
            canUndo={canUndo && shown.undoable}
            isPending={undoing.isPending}
            onUndo={() => undoing.mutate(shown.move.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface MoveLineProps {
  shown: ShownMove;
  canUndo: boolean;
  isPending: boolean;
  onUndo: () => void;
}

function MoveLine({ shown: { move }, canUndo, isPending, onUndo }: MoveLineProps) {
  const t = usePupilMessages();
  const language = useLanguage();
  const { from, to, firstDay, state } = move;
  const school = from.schoolId === to.schoolId ? '' : `, ${to.schoolName}`;
  const way = t('move.way', { from: from.className, to: `${to.className}${school}` });
  return (
    <li className="row wrap between">
      <div>
        <p className="b">{way}</p>
        <p className="s soft">{t(`move.${state}`, { day: fullDate(firstDay, language) })}</p>
      </div>
      {canUndo && (
        <Button
          aria-label={`${t(state === 'ANNOUNCED' ? 'move.callOff' : 'move.undo')}, ${way}`}
          isPending={isPending}
          onPress={onUndo}
        >
          <Undo2 aria-hidden="true" size={18} />
          {t(state === 'ANNOUNCED' ? 'move.callOff' : 'move.undo')}
        </Button>
      )}
    </li>
  );
}
