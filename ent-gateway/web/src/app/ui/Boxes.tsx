interface BoxesProps {
  label: string;
  hint?: string;
  options: { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Some of a few: boxes to tick. */
export function Boxes({ label, hint, options, chosen, onChange }: BoxesProps) {
  return (
    <fieldset className="choice">
      <legend className="b">{label}</legend>
      {hint && <p className="s soft">{hint}</p>}
      <div className="boxes">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, option.value]
                    : chosen.filter((value) => value !== option.value),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
