import { MOST_ROWS, replaced, withBlank } from '../questions';

interface RowFieldsProps {
  legend: string;
  name: (number: number) => string;
  rows: readonly string[];
  most?: number;
  onChange: (rows: string[]) => void;
}

const isBlank = (row: string) => !row.trim();

/** Words one below the other, with an empty row for the next. An emptied row isn't kept. */
export function RowFields({ legend, name, rows, most = MOST_ROWS, onChange }: RowFieldsProps) {
  const shown = withBlank(rows, '', isBlank, most);
  return (
    <fieldset className="exercise-rows">
      <legend className="b">{legend}</legend>
      {shown.map((row, at) => (
        <input
          key={at}
          className="exercise-input"
          aria-label={name(at + 1)}
          value={row}
          maxLength={100}
          onChange={(event) => onChange(replaced(shown, at, event.target.value))}
        />
      ))}
    </fieldset>
  );
}
