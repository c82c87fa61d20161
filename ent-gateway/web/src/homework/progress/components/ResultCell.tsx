import type { KeyboardEvent } from 'react';
import type { Level } from '../api';
import { useProgressMessages } from '../messages';
import { LevelMark } from './LevelMark';

interface ResultCellProps {
  /** its row and its column */
  name: string;
  label: string;
  level: Level | null;
  /** whether the tabulator stops here */
  reached: boolean;
  onFocus: () => void;
  onPress: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** One pupil in one skill. */
export function ResultCell({ name, label, level, reached, onFocus, onPress, onKey }: ResultCellProps) {
  const t = useProgressMessages();
  return (
    <td>
      <button
        type="button"
        className="result-cell"
        data-cell={name}
        tabIndex={reached ? 0 : -1}
        onFocus={onFocus}
        onClick={onPress}
        onKeyDown={onKey}
      >
        <span className="hidden">{`${label}\u00a0:`}</span>{' '}
        {level ? <LevelMark level={level} /> : <span className="result-none">{t('level.none')}</span>}
      </button>
    </td>
  );
}
