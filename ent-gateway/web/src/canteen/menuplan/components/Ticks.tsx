import type { ReactNode } from 'react';

interface TicksProps {
  label: string;
  hint?: ReactNode;
  options: { value: string; label: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Several of many. */
export function Ticks({ label, hint, options, chosen, onChange }: TicksProps) {
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
