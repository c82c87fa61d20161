import { useState } from 'react';
import { addDays, today } from '../../../app/format';
import { Choice, DayField } from '../../../app/ui';
import { useCharterMessages } from '../messages';

interface FirstDayProps {
  value: string;
  error: string | undefined;
  onChange: (day: string) => void;
}

type When = 'TODAY' | 'TOMORROW' | 'OTHER';

const whens: readonly When[] = ['TODAY', 'TOMORROW', 'OTHER'];

/** The first day of a version: tomorrow unless one says otherwise, so that nobody is asked in the middle of a lesson. */
export function FirstDay({ value, error, onChange }: FirstDayProps) {
  const t = useCharterMessages();
  const [now] = useState(today);
  const days = { TODAY: now, TOMORROW: addDays(now, 1), OTHER: '' };
  const [when, setWhen] = useState<When>('TOMORROW');
  const choose = (next: When) => {
    setWhen(next);
    onChange(days[next]);
  };
  return (
    <>
      <Choice
        label={t('field.day')}
        hideLabel
        value={when}
        onChange={choose}
        options={whens.map((one) => ({ value: one, label: t(`day.${one}`) }))}
      />
      {when === 'OTHER' && (
        <DayField
          label={t('field.startsOn')}
          value={value}
          min={now}
          max={addDays(now, 365)}
          error={error}
          onChange={onChange}
        />
      )}
    </>
  );
}
