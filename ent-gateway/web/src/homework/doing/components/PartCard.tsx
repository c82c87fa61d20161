import { useMutation } from '@tanstack/react-query';
import { ArrowRight, Check, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Form, Notice, useSpeech } from '../../../app/ui';
import type { Given, Part } from '../api';
import { useDoingMessages } from '../messages';
import { aloud as wordsOf, answerTo, blank, type Doable, isWhole, nextOpen, touched } from '../parts';
import { doingProblem } from '../problems';
import { type Aloud, useSaid } from '../useAloud';
import { useJudgementWords } from '../useJudgementWords';
import type { Judge } from '../useJudging';
import { AnswerField } from './AnswerField';
import { Judgement } from './Judgement';
import { NextButton } from './NextButton';

interface PartCardProps {
  exercise: Doable;
  part: Part;
  judge: Judge;
  aloud: Aloud | undefined;
  onNext: () => void;
}

/** One question: read aloud where there is a voice, answered, judged at once and tried again. */
export function PartCard({ exercise, part, judge, aloud, onNext }: PartCardProps) {
  const t = useDoingMessages();
  const speak = useSpeech();
  const judging = useMutation({
    mutationFn: (given: Given) => judge(part, given, answerTo(exercise, part)?.tries ?? 0),
  });
  const judged = judging.data && answerTo(exercise, part);
  const [given, setGiven] = useState<Given>(() => answerTo(exercise, part)?.given ?? blank(part));
  const [missing, setMissing] = useState(false);
  const over = judged?.over ?? false;
  const judgement = useJudgementWords(part, judged);
  const question = wordsOf(part);
  useSaid(missing ? t('whole') : (judgement ?? question), aloud);
  const check = () => {
    if (over) {
      onNext();
      return;
    }
    setMissing(!isWhole(part, given));
    if (isWhole(part, given) && !judging.isPending) judging.mutate(given);
  };
  const change = (next: Given) => {
    aloud?.say(touched(part, given, next));
    setGiven(next);
    setMissing(false);
    judging.reset();
  };
  return (
    <Form className="card pad stack-l doing-card" onSubmit={check} aria-labelledby="doing-prompt">
      <div className="doing-head">
        <h2 id="doing-prompt" className="keep-lines">
          {part.sum ? t('sum', { sum: part.sum.written }) : part.prompt}
        </h2>
        {speak && (
          <button type="button" className="say" aria-label={t('listen')} onClick={() => speak(question)}>
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
      {judging.error && <Notice kind="danger">{t(doingProblem(judging.error))}</Notice>}
      {judged && judgement && <Judgement key={judged.tries} judged={judged} words={judgement} />}
      {over ? (
        <NextButton onPress={onNext}>
          {t(nextOpen(exercise) < 0 ? 'finish' : 'next')}
          <ArrowRight aria-hidden="true" size={22} />
        </NextButton>
      ) : (
        <Button kind="primary" className="doing-act" type="submit" isPending={judging.isPending}>
          <Check aria-hidden="true" size={22} />
          {t('check')}
        </Button>
      )}
    </Form>
  );
}
