import type { Acting } from '../../../app/session';
import { Select } from '../../../app/ui';
import { usePatternMessages } from '../messages';

interface PayerSelectProps {
  homes: Acting['homes'];
  payer: string;
  onChange: (payer: string) => void;
}

/** Which of a family's households is to pay; nothing to choose with one. */
export function PayerSelect({ homes, payer, onChange }: PayerSelectProps) {
  const t = usePatternMessages();
  if (homes.length < 2) return null;
  return (
    <Select
      label={t('payer')}
      value={payer}
      options={[
        { value: '', label: t('payer.turns') },
        ...homes.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
