import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, HourField, Select } from '../../../app/ui';
import type { EntrySpan } from '../api';
import { useEntryMessages } from '../messages';

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** One more span of hours, kept with the others once the form is saved. */
export function AddSpan({ add }: { add: (span: EntrySpan) => void }) {
  const t = useEntryMessages();
  const [day, setDay] = useState<EntrySpan['day']>('MONDAY');
  const [from, setFrom] = useState('08:30');
  const [to, setTo] = useState('11:30');
  const [wrong, setWrong] = useState(false);
  const put = () => {
    const right = from !== '' && to > from;
    setWrong(!right);
    if (right) add({ day, from, to });
  };
  return (
    <div className="row wrap">
      <Select
        label={t('rules.day')}
        value={day}
        onChange={(event) => setDay(event.target.value as EntrySpan['day'])}
        options={days.map((value) => ({ value, label: t(`rules.day.${value}`) }))}
      />
      <HourField label={t('rules.from')} value={from} onChange={setFrom} />
      <HourField
        label={t('rules.to')}
        value={to}
        onChange={setTo}
        error={wrong ? t('rules.wrong') : undefined}
      />
      <Button onPress={put}>
        <Plus aria-hidden="true" size={18} />
        {t('rules.add')}
      </Button>
    </div>
  );
}
