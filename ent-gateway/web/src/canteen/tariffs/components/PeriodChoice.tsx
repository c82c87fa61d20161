import { Choice } from '../../../app/ui';
import type { Draft, Period } from '../draft';
import { useTariffMessages } from '../messages';

interface PeriodChoiceProps {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
}

/** Whether the price is that of a day, or of a whole week or month. */
export function PeriodChoice({ draft, change }: PeriodChoiceProps) {
  const t = useTariffMessages();
  return (
    <>
      <Choice<Period>
        label={t('period')}
        value={draft.period}
        options={(['NONE', 'WEEK', 'MONTH'] as const).map((value) => ({
          value,
          label: t(`period.${value}`),
        }))}
        onChange={(period) => change({ period })}
      />
      {draft.period !== 'NONE' && <p className="s soft">{t('period.more')}</p>}
    </>
  );
}
