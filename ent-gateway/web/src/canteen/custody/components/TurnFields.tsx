import { DayField, Select } from '../../../app/ui';
import type { CustodyView, NewCustody } from '../api';
import { useCustodyMessages } from '../messages';
import { ExchangedDays } from './ExchangedDays';

interface TurnFieldsProps {
  wanted: NewCustody;
  households: CustodyView['households'];
  /** whether the first day was forgotten */
  missing: boolean;
  onChange: (wanted: NewCustody) => void;
}

/** From when, who has the odd and the even weeks, and the days on which it is otherwise. */
export function TurnFields({ wanted, households, missing, onChange }: TurnFieldsProps) {
  const t = useCustodyMessages();
  const change = (part: Partial<NewCustody>) => onChange({ ...wanted, ...part });
  const homes = households.map(({ householdId, name }) => ({ value: householdId, label: name }));
  return (
    <>
      <DayField
        label={t('from')}
        value={wanted.from}
        missing={missing}
        onChange={(day) => change({ from: day })}
      />
      <Select
        label={t('odd')}
        value={wanted.oddHouseholdId}
        onChange={(event) => change({ oddHouseholdId: event.target.value })}
        options={homes}
      />
      <Select
        label={t('even')}
        value={wanted.evenHouseholdId}
        onChange={(event) => change({ evenHouseholdId: event.target.value })}
        options={homes}
      />
      <ExchangedDays days={wanted.days} households={households} onChange={(days) => change({ days })} />
    </>
  );
}
