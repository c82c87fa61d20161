import { useState } from 'react';
import { Button, Notice, Sheet } from '../../../app/ui';
import type { Move, YearChange } from '../api';
import { type YearWords, useYearMessages } from '../messages';
import { PupilsOfClass } from './PupilsOfClass';

interface Former {
  id: string;
  name: string;
  moves: Move[];
}

/** The moves of each class that pupils leave. */
function formerClasses(moves: Move[]): Former[] {
  const classes = new Map<string, Former>();
  for (const move of moves) {
    const one = classes.get(move.fromClassId) ?? {
      id: move.fromClassId,
      name: move.fromClassName,
      moves: [],
    };
    one.moves.push(move);
    classes.set(move.fromClassId, one);
  }
  return [...classes.values()];
}

export const stepWords = (
  t: YearWords,
  { step, nextLevel, classId }: Pick<Move, 'step' | 'nextLevel' | 'classId'>,
  { classes }: YearChange,
) => {
  const name = classes.find(({ id }) => id === classId)?.name;
  return name
    ? t(`step.${step}.class`, { name, level: nextLevel ?? '' })
    : t(step === 'LEAVES' ? 'step.LEAVES.short' : 'step.UNDECIDED');
};

/** Where the pupils of each class go, and what a person should look at first. */
export function PupilsCard({ change }: { change: YearChange }) {
  const t = useYearMessages();
  const [opened, open] = useState<Former>();
  return (
    <section className="card pad stack" aria-labelledby="years-pupils">
      <h2 id="years-pupils">{t('moves')}</h2>
      <ul className="years-list">
        {formerClasses(change.moves).map((former) => (
          <li key={former.id} className="row between wrap">
            <div className="years-side">
              <p className="b">{former.name}</p>
              <ul>
                {former.moves.map((move) => (
                  <li
                    key={`${move.step} ${move.origin} ${move.oddity} ${move.nextLevel} ${move.classId}`}
                    className="s"
                  >
                    {t('move', { count: move.pupils, step: stepWords(t, move, change) })}{' '}
                    <span className="soft">{t(`origin.${move.origin}`)}</span>
                    {move.oddity && <span className="pill warn"> {t(`oddity.${move.oddity}`)}</span>}
                  </li>
                ))}
              </ul>
            </div>
            <Button aria-label={t('pupils.see.class', { name: former.name })} onPress={() => open(former)}>
              {t('pupils.see')}
            </Button>
          </li>
        ))}
      </ul>
      {change.outdated > 0 && <Notice kind="warn">{t('outdated', { count: change.outdated })}</Notice>}
      {opened && (
        <Sheet title={opened.name} open onClose={() => open(undefined)}>
          <PupilsOfClass change={change} classId={opened.id} />
        </Sheet>
      )}
    </section>
  );
}
