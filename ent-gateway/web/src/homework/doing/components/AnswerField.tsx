import type { Given, Part } from '../api';
import { place } from '../parts';
import { ChoiceAnswer } from './ChoiceAnswer';
import { MatchAnswer } from './MatchAnswer';
import { OrderAnswer } from './OrderAnswer';
import { WordAnswer } from './WordAnswer';

export interface AnswerProps {
  part: Part;
  given: Given;
  disabled: boolean;
  onChange: (given: Given) => void;
}

/** Where a question is answered, by its kind. */
export function AnswerField({ part, given, disabled, onChange }: AnswerProps) {
  const picks = given.picks ?? [];
  const pick = (next: number[]) => onChange({ picks: next, text: null });
  switch (part.kind) {
    case 'CHOICE':
      return (
        <ChoiceAnswer
          options={part.options}
          several={part.several}
          picks={picks}
          disabled={disabled}
          onPick={(at) => pick(part.several ? place(picks, at) : [at])}
        />
      );
    case 'MATCH':
      return <MatchAnswer part={part} picks={picks} disabled={disabled} onPick={pick} />;
    case 'ORDER':
      return (
        <OrderAnswer
          options={part.options}
          picks={picks}
          disabled={disabled}
          onPick={(at) => pick(place(picks, at))}
        />
      );
    default:
      return (
        <WordAnswer
          part={part}
          text={given.text ?? ''}
          disabled={disabled}
          onChange={(text) => onChange({ picks: null, text })}
        />
      );
  }
}
