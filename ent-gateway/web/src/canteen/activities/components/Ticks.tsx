interface TicksProps<T extends string> {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: readonly T[];
  options: { value: T; label: string }[];
  onChange: (value: T[]) => void;
}

/** Several of a few: check boxes that look like a switch, in the order of the options. */
export function Ticks<T extends string>({ label, hint, error, value, options, onChange }: TicksProps<T>) {
  const toggle = (one: T) => {
    const next = value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
    onChange(options.map((option) => option.value).filter((option) => next.includes(option)));
  };
  return (
    <fieldset className="ticks">
      <legend className="b">{label}</legend>
      {hint && <p className="s soft">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
      <div className="tick-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
