import { Select } from '../../../app/ui';
import type { School } from '../../../core/school';
import { useKitchenMessages } from '../messages';

interface KitchenSchoolsProps {
  schools: School[];
  shown: string;
  onShow: (id: string) => void;
  others: string[];
  onOthers: (ids: string[]) => void;
}

/** One school is on show; what is done is done for those ticked as well. */
export function KitchenSchools({ schools, shown, onShow, others, onOthers }: KitchenSchoolsProps) {
  const t = useKitchenMessages();
  const rest = schools.filter(({ id }) => id !== shown);
  return (
    <div className="kitchen-schools">
      <Select
        label={t('school')}
        value={shown}
        onChange={(event) => onShow(event.target.value)}
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {rest.length > 0 && (
        <fieldset className="choice">
          <legend className="b">{t('schools.also')}</legend>
          <div className="choice-options">
            {rest.map(({ id, name }) => (
              <label key={id} className="choice-option">
                <input
                  type="checkbox"
                  checked={others.includes(id)}
                  onChange={(event) =>
                    onOthers(event.target.checked ? [...others, id] : others.filter((one) => one !== id))
                  }
                />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
