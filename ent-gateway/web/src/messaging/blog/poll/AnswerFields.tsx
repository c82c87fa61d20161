import { Plus, Trash2 } from 'lucide-react';
import { Button, Field } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { type faultsIn, mostAnswers } from './faults';

interface AnswerFieldsProps {
  answers: string[];
  /** readers have voted */
  fixed: boolean;
  faults: ReturnType<typeof faultsIn>['answers'];
  onChange: (answers: string[]) => void;
}

/** Two to six answers, of which a reader chooses one. */
export function AnswerFields({ answers, fixed, faults, onChange }: AnswerFieldsProps) {
  const t = useBlogMessages();
  const put = (place: number, words: string) =>
    onChange(answers.map((one, at) => (at === place ? words : one)));
  return (
    <>
      {answers.map((words, place) => (
        <div key={place} className="row poll-written">
          <Field
            label={t('poll.answer', { number: place + 1 })}
            value={words}
            maxLength={80}
            disabled={fixed}
            error={faults[place] && t(faults[place])}
            onChange={(event) => put(place, event.target.value)}
          />
          {!fixed && answers.length > 2 && (
            <Button
              className="icon"
              aria-label={t('poll.less', { number: place + 1 })}
              onPress={() => onChange(answers.filter((_, at) => at !== place))}
            >
              <Trash2 aria-hidden="true" size={18} />
            </Button>
          )}
        </div>
      ))}
      {!fixed && answers.length < mostAnswers && (
        <Button className="poll-ask" onPress={() => onChange([...answers, ''])}>
          <Plus aria-hidden="true" size={18} />
          {t('poll.more')}
        </Button>
      )}
    </>
  );
}
