import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Field, Form } from '../../../app/ui';
import type { NotedResult, Results, Skill, Subject } from '../api';
import { levels } from '../levels';
import { useProgressMessages } from '../messages';
import { exampleOf } from '../said/example';
import { type Answers, understood } from '../said/understood';
import { useSaidWords } from '../said/useSaidWords';
import { DictateButton } from './DictateButton';
import { SaidProposal } from './SaidProposal';

interface SayResultProps {
  results: Results;
  shown: Subject;
  onNote: (noted: NotedResult[], words: string) => void;
  /** brings the skill onto the screen */
  onSkill: (skill: Skill) => void;
}

const unanswered: Answers = { pupils: {} };

/** Notes by a sentence, typed or dictated: what was understood is shown, and Enter notes it. Nothing is noted before. */
export function SayResult({ results, shown, onNote, onSkill }: SayResultProps) {
  const t = useProgressMessages();
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState(unanswered);
  const [last, setLast] = useState<Skill>();
  const proposal = useRef<HTMLDivElement>(null);
  const goOn = () => proposal.current?.closest('form')?.querySelector('input')?.focus();
  const { pupils, skills } = results;
  const names = Object.fromEntries(levels.map((level) => [level, t(`level.${level}`)] as const));
  const official = names as Record<(typeof levels)[number], string>;
  const known = { pupils, skills, shown, last, levels: official };
  const heard = understood(text, known, answers);
  const example = exampleOf(known);
  const wordsOf = useSaidWords();
  const write = (next: string) => {
    setText(next);
    // an answer was about the sentence as it stood
    if (answers.skill !== undefined) setAnswers(({ pupils: kept }) => ({ pupils: kept }));
  };
  const note = () => {
    if (!heard) return;
    const { skill, notes, questions } = heard;
    if (!skill || questions.length > 0) {
      proposal.current?.querySelector('button')?.focus();
      return;
    }
    onNote(
      notes.map(({ pupil, level }) => ({ childId: pupil.childId, skillId: skill.id, level })),
      wordsOf(notes, skill),
    );
    onSkill(skill);
    setLast(skill);
    setText('');
    setAnswers(unanswered);
    goOn();
  };
  return (
    <Form className="card pad stack progress-say" aria-label={t('say')} onSubmit={note}>
      <Field
        label={t('say')}
        hint={example ? `${t('say.example', { ...example })} ${t('say.hint')}` : t('say.hint')}
        value={text}
        maxLength={300}
        autoComplete="off"
        onChange={({ target }) => write(target.value)}
      />
      <div ref={proposal} className="stack">
        <SaidProposal
          heard={heard}
          results={results}
          onAnswer={(change) => {
            setAnswers(change);
            goOn();
          }}
        />
      </div>
      <div className="row wrap">
        <Button type="submit" kind="primary">
          <Check aria-hidden="true" size={18} />
          {t('say.note')}
        </Button>
        <DictateButton onText={write} />
      </div>
    </Form>
  );
}
