import { addDays, type Day } from '../../../app/format';
import { DayField } from '../../../app/ui';
import { useDayMessages } from '../messages';

interface EntryRepeatProps {
  from: Day;
  until: Day | null;
  error: string | undefined;
  onChange: (until: Day | null) => void;
}

const month = 28;

/** Whether a new entry comes back each week, and until when. */
export function EntryRepeat({ from, until, error, onChange }: EntryRepeatProps) {
  const t = useDayMessages();
  return (
    <>
      <label className="hand-in-box">
        <input
          type="checkbox"
          checked={until !== null}
          onChange={(event) => onChange(event.target.checked ? addDays(from, month) : null)}
        />
        <span>
          {t('repeat')}
          <span className="s soft hand-in-hint">{t('repeat.hint')}</span>
        </span>
      </label>
      {until !== null && (
        <DayField
          label={t('repeat.until')}
          min={addDays(from, 1)}
          value={until}
          error={error}
          onChange={onChange}
        />
      )}
    </>
  );
}
