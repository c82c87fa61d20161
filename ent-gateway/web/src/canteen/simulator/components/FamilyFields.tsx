import { Choice } from '../../../app/ui';
import type { Offer } from '../api';
import { looksAtRank, looksAtResidence, type Typed } from '../ask';
import { useSimulatorMessages } from '../messages';

const days = ['1', '2', '3', '4', '5'] as const;
const ranks = ['1', '2', '3'] as const;

interface FamilyFieldsProps {
  typed: Typed;
  offers: Offer[];
  onChange: (typed: Typed) => void;
}

/** How often, and, only where some price depends on it, where from and which child. */
export function FamilyFields({ typed, offers, onChange: setTyped }: FamilyFieldsProps) {
  const t = useSimulatorMessages();
  return (
    <>
      <Choice
        label={t('days')}
        value={typed.days}
        options={days.map((value) => ({ value, label: value }))}
        onChange={(chosen) => setTyped({ ...typed, days: chosen })}
      />
      {looksAtResidence(offers) && (
        <Choice
          label={t('residence')}
          value={typed.residence}
          options={[
            { value: 'INSIDE', label: t('residence.inside') },
            { value: 'OUTSIDE', label: t('residence.outside') },
          ]}
          onChange={(residence) => setTyped({ ...typed, residence })}
        />
      )}
      {looksAtRank(offers) && (
        <Choice
          label={t('rank')}
          value={typed.rank}
          options={ranks.map((value) => ({ value, label: t(`rank.${value}`) }))}
          onChange={(rank) => setTyped({ ...typed, rank })}
        />
      )}
    </>
  );
}
