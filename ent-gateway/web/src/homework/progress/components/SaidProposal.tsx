import { CircleHelp } from 'lucide-react';
import { Button } from '../../../app/ui';
import { useSubjectName } from '../../timetable';
import type { Results } from '../api';
import { levelsOf } from '../grid';
import { useProgressMessages } from '../messages';
import type { Answers, Question, Understood } from '../said/understood';
import { useSaidWords } from '../said/useSaidWords';

interface SaidProposalProps {
  heard: Understood | undefined;
  results: Results;
  onAnswer: (change: (answers: Answers) => Answers) => void;
}

/** What was understood of a sentence, and what has to be answered before it is noted. */
export function SaidProposal({ heard, results, onAnswer }: SaidProposalProps) {
  const t = useProgressMessages();
  const wordsOf = useSaidWords();
  if (!heard) return null;
  const { notes, skill, questions, unheard } = heard;
  const levelOf = levelsOf(results);
  const former =
    skill &&
    notes.filter(({ pupil, level }) => {
      const before = levelOf(pupil.childId, skill.id);
      return before !== null && before !== level;
    });
  const ready = skill !== undefined && notes.length > 0 && questions.length === 0;
  return (
    <>
      <div role="status">
        {ready && (
          <p className="b">
            {wordsOf(notes, skill)} <span className="soft">{t('say.enter')}</span>
          </p>
        )}
        {ready && former && former.length > 0 && (
          <p className="s soft">{t('say.changes', { count: former.length })}</p>
        )}
        {unheard.length > 0 && <p className="s soft">{t('say.unheard', { words: unheard.join(', ') })}</p>}
        {questions.map(
          (question, at) => question.kind === 'missing' && <Missing key={at} what={question.what} />,
        )}
      </div>
      {questions.map((question, at) => (
        <Asked key={at} question={question} onAnswer={onAnswer} />
      ))}
    </>
  );
}

function Missing({ what }: { what: 'pupil' | 'skill' | 'level' }) {
  const t = useProgressMessages();
  return <p className="s soft">{t(`say.missing.${what}`)}</p>;
}

/** Pupils or skills among which the teacher chooses. */
function Asked({ question, onAnswer }: { question: Question; onAnswer: SaidProposalProps['onAnswer'] }) {
  const t = useProgressMessages();
  const subjectName = useSubjectName();
  if (question.kind === 'missing') return null;
  const choices =
    question.kind === 'pupil'
      ? question.among.map(({ childId, givenName, familyName }) => ({
          id: childId,
          label: `${givenName} ${familyName}`,
          answer: (before: Answers) => ({
            ...before,
            pupils: { ...before.pupils, [question.said]: childId },
          }),
        }))
      : question.among.map(({ id, words, subject }) => ({
          id,
          label: `${words} (${subjectName(subject)})`,
          answer: (before: Answers) => ({ ...before, skill: id }),
        }));
  const label =
    question.kind === 'pupil'
      ? t('say.which.pupil', { said: question.said })
      : t('say.which.skill', { count: choices.length });
  return (
    <div className="stack" role="group" aria-label={label}>
      <p className="b">
        <CircleHelp aria-hidden="true" size={18} /> {label}
      </p>
      <div className="row wrap">
        {choices.map((choice) => (
          <Button key={choice.id} onPress={() => onAnswer(choice.answer)}>
            {choice.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
