import { useQuery } from '@tanstack/react-query';
import { CircleCheckBig, CircleDashed, CircleDotDashed } from 'lucide-react';
import { useState } from 'react';
import { Loaded, Sheet } from '../../../app/ui';
import { AnswerList, exerciseQuery } from '../../doing';
import type { Results } from '../api';
import { useExerciseMessages } from '../messages';

type Pupil = Results['pupils'][number];

const looks = {
  none: { icon: CircleDashed, pill: 'plain-soft' },
  begun: { icon: CircleDotDashed, pill: 'info' },
  done: { icon: CircleCheckBig, pill: 'ok' },
} as const;

const stateOf = ({ tries, over, parts }: Pupil) => (tries === 0 ? 'none' : over < parts ? 'begun' : 'done');

/** Who has done it, by name and without scores; each opens what that pupil answered. */
export function PupilLines({ results: { entryId, pupils } }: { results: Results }) {
  const t = useExerciseMessages();
  const [opened, open] = useState<Pupil>();
  const waiting = pupils.filter((pupil) => stateOf(pupil) === 'none');
  const name = opened ? `${opened.givenName} ${opened.familyName}` : '';
  return (
    <section className="stack" aria-labelledby="by-pupil">
      <h2 id="by-pupil">{t('results.pupils')}</h2>
      <p role="status" className="b">
        {t('results.count', {
          done: pupils.filter((pupil) => stateOf(pupil) === 'done').length,
          all: pupils.length,
        })}
      </p>
      {waiting.length > 0 && waiting.length < pupils.length && (
        <p>{t('results.none', { names: waiting.map(({ givenName }) => givenName).join(', ') })}</p>
      )}
      <ul className="card exercise-list">
        {pupils.map((pupil) => {
          const state = stateOf(pupil);
          const { icon: Icon, pill } = looks[state];
          return (
            <li key={pupil.childId}>
              <button type="button" className="exercise-pupil" onClick={() => open(pupil)}>
                <span>
                  {pupil.givenName} {pupil.familyName}
                </span>
                <span className={`pill ${pill}`}>
                  <Icon aria-hidden="true" size={16} />
                  {t(`state.${state}`)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <Sheet title={name} open={opened !== undefined} onClose={() => open(undefined)}>
        {opened && <PupilAnswers entryId={entryId} childId={opened.childId} />}
      </Sheet>
    </section>
  );
}

function PupilAnswers({ entryId, childId }: { entryId: string; childId: string }) {
  const t = useExerciseMessages();
  return (
    <Loaded query={useQuery(exerciseQuery(entryId, childId))}>
      {(exercise) => <AnswerList title={t('results.answers')} exercise={exercise} parts={exercise.parts} />}
    </Loaded>
  );
}
