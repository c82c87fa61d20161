import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Notice, Sheet } from '../../../app/ui';
import { type School, schoolsQuery } from '../../school';
import type { Move, YearChange } from '../api';
import { type YearWords, useYearMessages } from '../messages';
import { PupilsOfClass } from './PupilsOfClass';

interface Former {
  id: string;
  name: string;
  schoolId: string;
  moves: Move[];
}

/** The moves of each class that pupils leave. */
function formerClasses(moves: Move[]): Former[] {
  const classes = new Map<string, Former>();
  for (const move of moves) {
    const one = classes.get(move.fromClassId) ?? {
      id: move.fromClassId,
      name: move.fromClassName,
      schoolId: move.fromSchoolId,
      moves: [],
    };
    one.moves.push(move);
    classes.set(move.fromClassId, one);
  }
  return [...classes.values()];
}

export const stepWords = (
  t: YearWords,
  { step, nextLevel, classId, nextSchoolId }: Pick<Move, 'step' | 'nextLevel' | 'classId' | 'nextSchoolId'>,
  { classes }: YearChange,
  schools: School[],
) => {
  const name =
    classes.find(({ id }) => id === classId)?.name ?? schools.find(({ id }) => id === nextSchoolId)?.name;
  return name
    ? t(`step.${step}.class`, { name, level: nextLevel ?? '' })
    : t(step === 'LEAVES' ? 'step.LEAVES.short' : 'step.UNDECIDED');
};

/** Where the pupils of each class go, and what a person should look at first. */
export function PupilsCard({ change }: { change: YearChange }) {
  const t = useYearMessages();
  const { data: schools = [] } = useQuery(schoolsQuery);
  const [opened, open] = useState<Former>();
  const full = ({ name, schoolId }: Former) =>
    schoolId === change.summary.schoolId
      ? name
      : t('from.school', { name, school: schools.find(({ id }) => id === schoolId)?.name ?? '' });
  return (
    <section className="card pad stack" aria-labelledby="years-pupils">
      <h2 id="years-pupils">{t('moves')}</h2>
      <ul className="years-list">
        {formerClasses(change.moves).map((former) => (
          <li key={former.id} className="row between wrap">
            <div className="years-side">
              <p className="b">{full(former)}</p>
              <ul>
                {former.moves.map((move) => (
                  <li
                    key={`${move.step} ${move.origin} ${move.oddity} ${move.nextLevel} ${move.classId} ${move.nextSchoolId} ${move.placed}`}
                    className="s"
                  >
                    {t('move', { count: move.pupils, step: stepWords(t, move, change, schools) })}{' '}
                    <span className="soft">{t(`origin.${move.origin}`)}</span>
                    {move.oddity && <span className="pill warn"> {t(`oddity.${move.oddity}`)}</span>}
                    {change.summary.state !== 'UNDONE' &&
                      move.step === 'PASSES_ON' &&
                      !move.placed &&
                      !move.oddity && <span className="pill warn"> {t('oddity.NO_CLASS')}</span>}
                  </li>
                ))}
              </ul>
            </div>
            <Button aria-label={t('pupils.see.class', { name: full(former) })} onPress={() => open(former)}>
              {t('pupils.see')}
            </Button>
          </li>
        ))}
      </ul>
      {change.outdated > 0 && (
        <Notice kind="warn">
          {t(change.summary.state === 'APPLIED' ? 'outdated.applied' : 'outdated', {
            count: change.outdated,
          })}
        </Notice>
      )}
      {opened && (
        <Sheet title={full(opened)} open onClose={() => open(undefined)}>
          <PupilsOfClass
            change={change}
            classId={opened.id}
            coming={opened.schoolId !== change.summary.schoolId}
          />
        </Sheet>
      )}
    </section>
  );
}
