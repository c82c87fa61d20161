import { MomentField } from '../../../app/ui';
import { useDayMessages } from '../messages';

interface EntryMomentProps {
  value: string | null;
  onChange: (moment: string | null) => void;
  error: string | undefined;
}

/** The moment from which families read an entry. */
export default function EntryMoment({ value, onChange, error }: EntryMomentProps) {
  const t = useDayMessages();
  return <MomentField label={t('shown.at')} value={value} onChange={onChange} error={error} />;
}
