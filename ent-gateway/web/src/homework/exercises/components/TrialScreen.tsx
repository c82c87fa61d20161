import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { BackLink, Button, Loaded, Notice, Page } from '../../../app/ui';
import { type Answered, AnswerList, DoExercise, type Judge, withAnswer } from '../../doing';
import { type Trial, tryAnswer } from '../api';
import { useExerciseMessages } from '../messages';
import { trialQuery } from '../queries';
import './exercises.css';

/** An exercise as pupils will do it, to be tried before it is given: nothing is kept. */
export function TrialScreen() {
  const t = useExerciseMessages();
  const { id = '' } = useParams();
  const trial = useQuery(trialQuery(id));
  const [round, again] = useState(0);
  return (
    <Page
      title={trial.data?.title ?? t('trial')}
      before={<BackLink to="/exercices">{t('title')}</BackLink>}
      width="narrow"
    >
      <Notice kind="info">{t('trial.more')}</Notice>
      <Loaded query={trial}>
        {(shown) => <Trying key={round} trial={shown} onAgain={() => again(round + 1)} />}
      </Loaded>
    </Page>
  );
}

function Trying({ trial, onAgain }: { trial: Trial; onAgain: () => void }) {
  const t = useExerciseMessages();
  const [answers, setAnswers] = useState<Answered[]>([]);
  const exercise = { parts: trial.parts, answers };
  const judge: Judge = async ({ question, part }, given, tries) => {
    const judged = await tryAnswer(trial.id, { question, part, ...given, tries: tries + 1 });
    setAnswers((known) => withAnswer({ parts: trial.parts, answers: known }, judged).answers);
    return judged;
  };
  const end = (
    <div className="stack-l">
      <div className="card pad stack">
        <h2>{t('trial.done')}</h2>
        <p>{t('trial.give')}</p>
        <div className="row wrap">
          <Button onPress={onAgain}>{t('trial.again')}</Button>
          <Link className="btn primary" to="/exercices">
            {t('title')}
          </Link>
        </div>
      </div>
      <AnswerList title={t('results.answers')} exercise={exercise} parts={trial.parts} />
    </div>
  );
  return <DoExercise exercise={exercise} judge={judge} end={end} />;
}
