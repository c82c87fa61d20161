import { useId } from 'react';
import { useDoingMessages } from '../messages';

interface ChoiceAnswerProps {
  options: string[];
  several: boolean;
  picks: readonly number[];
  disabled: boolean;
  onPick: (at: number) => void;
}

/** One or several of a few, as large tiles. */
export function ChoiceAnswer({ options, several, picks, disabled, onPick }: ChoiceAnswerProps) {
  const t = useDoingMessages();
  const name = useId();
  return (
    <fieldset className="doing-field" disabled={disabled}>
      <legend className="soft">{t(several ? 'choice.several' : 'choice.one')}</legend>
      <div className="doing-tiles">
        {options.map((option, at) => (
          <label key={option} className="doing-tile">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={picks.includes(at)}
              onChange={() => onPick(at)}
            />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
