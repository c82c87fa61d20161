import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Form, Notice, useSpeech } from '../../../app/ui';
import type { Given, Part, PupilExercise } from '../api';
import { useDoingMessages } from '../messages';
import { aloud, answerTo, blank, inWords, isWhole, nextOpen } from '../parts';
import { doingProblem } from '../problems';
import { useAnswering } from '../useAnswering';
import { AnswerField } from './AnswerField';
import { Judgement } from './Judgement';
import { NextButton } from './NextButton';

interface PartCardProps {
  exercise: PupilExercise;
  part: Part;
  childId: string;
  onNext: () => void;
}

/** One question: read aloud where there is a voice, answered, judged at once and tried again. */
export function PartCard({ exercise, part, childId, onNext }: PartCardProps) {
  const t = useDoingMessages();
  const speak = useSpeech();
  const answering = useAnswering(exercise, childId);
  const judged = answering.data && answerTo(exercise, part);
  const [given, setGiven] = useState<Given>(() => answerTo(exercise, part)?.given ?? blank(part));
  const [missing, setMissing] = useState(false);
  const over = judged?.over ?? false;
  const check = () => {
    if (over) {
      onNext();
      return;
    }
    setMissing(!isWhole(part, given));
    if (!isWhole(part, given) || answering.isPending) return;
    answering.mutate({ part, given });
  };
  const change = (next: Given) => {
    setGiven(next);
    setMissing(false);
    answering.reset();
  };
  return (
    <Form className="card pad stack-l doing-card" onSubmit={check} aria-labelledby="doing-prompt">
      <div className="doing-head">
        <h2 id="doing-prompt" className="keep-lines">
          {part.sum ? t('sum', { sum: part.sum.written }) : part.prompt}
        </h2>
        {speak && (
          <button type="button" className="say" aria-label={t('listen')} onClick={() => speak(aloud(part))}>
            <Volume2 aria-hidden="true" size={26} />
          </button>
        )}
      </div>
      {part.sum && part.prompt && <p className="keep-lines">{part.prompt}</p>}
      <AnswerField part={part} given={given} disabled={over} onChange={change} />
      {missing && (
        <p className="field-error" role="alert">
          {t('whole')}
        </p>
      )}
      {answering.error && <Notice kind="danger">{t(doingProblem(answering.error))}</Notice>}
      {judged && (
        <Judgement
          key={judged.tries}
          judged={judged}
          solution={judged.solution && inWords(part, judged.solution)}
        />
      )}
      {over ? (
        <NextButton onPress={onNext}>{t(nextOpen(exercise) < 0 ? 'finish' : 'next')}</NextButton>
      ) : (
        <Button kind="primary" className="doing-act" type="submit" isPending={answering.isPending}>
          {t('check')}
        </Button>
      )}
    </Form>
  );
}
