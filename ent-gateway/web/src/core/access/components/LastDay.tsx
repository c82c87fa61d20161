import { today } from '../../../app/format';
import { DayField } from '../../../app/ui';
import { useAccessMessages } from '../messages';

interface LastDayProps {
  value: string;
  /** the strongest right may go without one */
  optional: boolean;
  onChange: (day: string) => void;
}

/** The last day of a right. */
export function LastDay({ value, optional, onChange }: LastDayProps) {
  const t = useAccessMessages();
  return (
    <>
      <DayField
        label={t(optional ? 'lastDay.optional' : 'lastDay')}
        value={value}
        min={today()}
        onChange={onChange}
      />
      {optional && <p className="soft s">{t('noEnd.strongest')}</p>}
    </>
  );
}
