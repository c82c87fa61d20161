import type { ReactNode } from 'react';

interface TicksProps<T extends string> {
  label: string;
  hint?: ReactNode;
  options: { value: T; label: string }[];
  chosen: T[];
  onChange: (chosen: T[]) => void;
}

/** Several of many. */
export function Ticks<T extends string>({ label, hint, options, chosen, onChange }: TicksProps<T>) {
  return (
    <fieldset className="choice">
      <legend className="b">{label}</legend>
      {hint && <p className="s soft">{hint}</p>}
      <div className="choice-options">
        {options.map(({ value, label: text }) => (
          <label key={value} className="choice-option">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
