import { Suspense } from 'react';
import type { TileLine } from '../api';
import { standingOf } from '../exercises';
import { ExerciseLine } from './laterParts';

interface ExerciseLinesProps {
  lines: TileLine[];
  /** seen and heard rather than read */
  large?: boolean;
}

/** Exercises, each with how far the child is. */
export function ExerciseLines({ lines, large = false }: ExerciseLinesProps) {
  return (
    <Suspense fallback={null}>
      {lines.map((line) => {
        const standing = standingOf(line);
        return (
          standing && (
            <ExerciseLine
              key={line.id}
              id={line.id ?? ''}
              title={line.title ?? ''}
              subject={line.text ?? ''}
              standing={standing}
              large={large}
            />
          )
        );
      })}
    </Suspense>
  );
}
