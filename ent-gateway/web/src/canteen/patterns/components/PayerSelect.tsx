import { Select } from '../../../app/ui';
import { usePatternMessages } from '../messages';
import type { Payer } from '../usePayer';

interface PayerSelectProps {
  payer: Payer;
  onChange: () => void;
}

/** Which of a family's households is to pay; nothing to choose with one. */
export function PayerSelect({ payer: { homes, chosen, choose }, onChange }: PayerSelectProps) {
  const t = usePatternMessages();
  if (homes.length < 2) return null;
  return (
    <Select
      label={t('payer')}
      value={chosen}
      options={[
        { value: '', label: t('payer.turns') },
        ...homes.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => {
        choose(event.target.value);
        onChange();
      }}
    />
  );
}
