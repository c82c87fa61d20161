import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Day, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, DayField, Select } from '../../../app/ui';
import type { Home } from '../api';
import { useCustodyMessages } from '../messages';

interface ExchangedDaysProps {
  days: Record<Day, string>;
  households: Home[];
  onChange: (days: Record<Day, string>) => void;
}

/** Single days on which it is otherwise than the turns say. */
export function ExchangedDays({ days, households, onChange }: ExchangedDaysProps) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const [day, setDay] = useState('');
  const [home, setHome] = useState(households[0]?.householdId ?? '');
  const homes = households.map(({ householdId, name }) => ({ value: householdId, label: name }));
  const nameOf = (id: string) => households.find(({ householdId }) => householdId === id)?.name ?? '';
  const without = (date: Day) => Object.fromEntries(Object.entries(days).filter(([one]) => one !== date));
  return (
    <>
      <h3>{t('days')}</h3>
      <ul className="stack">
        {Object.entries(days)
          .toSorted()
          .map(([date, id]) => (
            <li key={date} className="row between">
              {fullDate(date, language)} · {nameOf(id)}
              <Button
                className="icon"
                aria-label={t('day.remove', { day: fullDate(date, language) })}
                onPress={() => onChange(without(date))}
              >
                <Trash2 aria-hidden="true" size={18} />
              </Button>
            </li>
          ))}
      </ul>
      <DayField label={t('day')} value={day} onChange={setDay} />
      <Select
        label={t('day.home')}
        value={home}
        onChange={(event) => setHome(event.target.value)}
        options={homes}
      />
      <Button
        isDisabled={day === ''}
        onPress={() => {
          onChange({ ...days, [day]: home });
          setDay('');
        }}
      >
        <Plus aria-hidden="true" size={18} />
        {t('day.add')}
      </Button>
    </>
  );
}
