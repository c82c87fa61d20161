import type { PricedActivity } from '../api';
import { useTariffMessages } from '../messages';

interface ActivityChoiceProps {
  activities: PricedActivity[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** A tariff of several schools is set once. */
export function ActivityChoice({ activities, chosen, onChange }: ActivityChoiceProps) {
  const t = useTariffMessages();
  return (
    <fieldset className="card pad stack">
      <legend className="hidden">{t('for')}</legend>
      <h2 aria-hidden="true">{t('for')}</h2>
      {activities.map(({ id, name, schoolName }) => (
        <label key={id} className="row">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          {name}, {schoolName}
        </label>
      ))}
    </fieldset>
  );
}
