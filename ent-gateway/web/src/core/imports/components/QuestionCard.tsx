import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Question } from '../api';
import { useImportsMessages } from '../messages';
import { whyWords } from '../words';

interface QuestionCardProps {
  question: Question;
  /** null: none of them; undefined: not decided yet */
  answer: string | null | undefined;
  onAnswer: (candidateId: string | null) => void;
}

export function QuestionCard({ question, answer, onAnswer }: QuestionCardProps) {
  const t = useImportsMessages();
  const language = useLanguage();
  const born = (date: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(date) && t('question.born', { date: fullDate(date, language) });
  const withChildren = (children: string[]) =>
    children.length > 0 && t('question.children', { children: children.join(', ') });
  const said = [question.address, withChildren(question.children)].filter(Boolean).join(' · ');
  const none = question.reason === 'several-classes' ? 'question.none.class' : 'question.none';
  return (
    <fieldset className="card pad question">
      <legend className="b">{question.subject}</legend>
      <p className="s soft">
        {t('question.where', { file: t(`file.${question.file}`), line: question.line })} ·{' '}
        {whyWords(question.reason, t)}
      </p>
      {said && <p className="s">{t('question.line', { said })}</p>}
      {[...question.candidates, null].map((candidate) => (
        <label key={candidate?.id ?? 'none'} className="question-option">
          <input
            type="radio"
            name={question.id}
            checked={answer === (candidate?.id ?? null)}
            onChange={() => onAnswer(candidate?.id ?? null)}
          />
          <span>
            {candidate ? candidate.name : t(none)}
            {candidate && (
              <span className="s soft question-detail">
                {[
                  born(candidate.birthDate),
                  candidate.className,
                  candidate.address,
                  withChildren(candidate.children),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
