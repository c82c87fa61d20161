import { type ComponentProps, useId } from 'react';

interface SelectProps extends ComponentProps<'select'> {
  label: string;
  options: { value: string; label: string }[];
}

/** The browser's own list: the best one there is on a phone. */
export function Select({ label, options, ...select }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select {...select} id={id}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
