import { type ReactNode, useId } from 'react';

interface ChoiceProps<T extends string> {
  label: string;
  /** undefined until one is chosen */
  value: T | undefined;
  options: { value: T; label: ReactNode }[];
  onChange: (value: T) => void;
  hideLabel?: boolean;
  error?: string | undefined;
}

/** One of a few: radio buttons that look like a switch. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel,
  error,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className={hideLabel ? 'hidden' : 'b'}>{label}</legend>
      <div className="choice-options">
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
