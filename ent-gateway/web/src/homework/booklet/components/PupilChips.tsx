import { ToggleButton } from 'react-aria-components';
import type { PupilBooklet } from '../api';

interface PupilChipsProps {
  legend: string;
  pupils: PupilBooklet[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
}

/** The pupils of a class, each a tap. */
export function PupilChips({ legend, pupils, chosen, onChange, error }: PupilChipsProps) {
  return (
    <fieldset className="choice">
      <legend className="b">{legend}</legend>
      <div className="booklet-chips">
        {pupils.map(({ childId, givenName, familyName }) => (
          <ToggleButton
            key={childId}
            className="booklet-chip"
            isSelected={chosen.includes(childId)}
            onChange={(on) => onChange(on ? [...chosen, childId] : chosen.filter((one) => one !== childId))}
          >
            {`${givenName} ${familyName.slice(0, 1)}.`}
          </ToggleButton>
        ))}
      </div>
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
