import { type ReactNode, useId } from 'react';

interface ChoiceProps<T extends string> {
  label: string;
  /** undefined until one is chosen */
  value: T | undefined;
  options: { value: T; label: ReactNode }[];
  onChange: (value: T) => void;
  hideLabel?: boolean;
  /** on a phone they stand in one row that scrolls, however many there are */
  oneRow?: boolean;
  error?: string | undefined;
}

/** One of a few: radio buttons that look like a switch. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel,
  oneRow,
  error,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className={hideLabel ? 'hidden' : 'b'}>{label}</legend>
      <div className={oneRow ? 'choice-options one-row' : 'choice-options'}>
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
