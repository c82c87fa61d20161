import type { Level } from '../api';
import { shapes } from '../levels';
import { useProgressMessages } from '../messages';

/** A level by its shape, its word and its colour. */
export function LevelMark({ level, size = 18 }: { level: Level; size?: number }) {
  const t = useProgressMessages();
  const Shape = shapes[level];
  return (
    <span className={`level-mark is-${level.toLowerCase().replace('_', '-')}`}>
      <Shape aria-hidden="true" size={size} />
      {t(`level.${level}`)}
    </span>
  );
}
