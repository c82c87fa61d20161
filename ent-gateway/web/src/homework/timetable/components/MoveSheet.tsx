import { TriangleAlert } from 'lucide-react';
import { Button, Sheet } from '../../../app/ui';
import type { Slot, TimetableDesk } from '../api';
import { useTimetableMessages } from '../messages';
import { exchanged, exchangesOf, type Move } from '../moves';
import { useMoveWords } from '../useMoveWords';

interface MoveSheetProps {
  desk: TimetableDesk;
  /** one that meets something; undefined while none does */
  move: Move | undefined;
  onMove: (slot: Slot, moved: Slot[]) => void;
  onClose: () => void;
}

/** What can be done about a slot that meets another one where it was put. */
export function MoveSheet({ desk, move, onMove, onClose }: MoveSheetProps) {
  const t = useTimetableMessages();
  const { met, when, nameOf } = useMoveWords();
  return (
    <Sheet
      title={move ? t('move.title', { name: nameOf(move.slot) }) : ''}
      open={Boolean(move)}
      onClose={onClose}
    >
      {move && (
        <div className="stack">
          <p>
            <TriangleAlert aria-hidden="true" size={17} /> <span className="b">{met(move)}</span>
            <span className="s soft timetable-note">{when(move.moved)}</span>
          </p>
          {exchangesOf(move, desk).map((other) => (
            <Button
              key={other.id}
              kind="primary"
              onPress={() => onMove(move.slot, exchanged(move.slot, other))}
            >
              {t('move.exchange', { name: nameOf(other), when: when(other) })}
            </Button>
          ))}
          {move.clashes.own.length === 0 && (
            <Button onPress={() => onMove(move.slot, [move.moved])}>{t('move.anyway')}</Button>
          )}
          <Button onPress={onClose}>{t('move.leave', { when: when(move.slot) })}</Button>
        </div>
      )}
    </Sheet>
  );
}
