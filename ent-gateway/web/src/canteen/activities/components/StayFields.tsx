import { Choice, Field } from '../../../app/ui';
import { type Draft, type Faults, isByTime } from '../draft';
import { useActivityMessages } from '../messages';

interface StayFieldsProps {
  draft: Draft;
  faults: Faults;
  onChange: (part: Partial<Draft>) => void;
}

/** Whether hours are billed as booked or as children came and left, and from when a late pick-up is one. */
export function StayFields({ draft, faults, onChange }: StayFieldsProps) {
  const t = useActivityMessages();
  return (
    <>
      {isByTime(draft) && (
        <Choice
          label={t('billedHours')}
          error={faults.billedHours && t(faults.billedHours)}
          value={draft.billedHours ?? 'AS_BOOKED'}
          onChange={(billedHours) => onChange({ billedHours })}
          options={(['AS_BOOKED', 'AS_PRESENT'] as const).map((value) => ({
            value,
            label: t(`billedHours.${value}`),
          }))}
        />
      )}
      {isByTime(draft) && <p className="s soft">{t('billedHours.more')}</p>}
      {draft.from && (
        <Field
          label={t('tolerance')}
          hint={t('tolerance.more')}
          inputMode="numeric"
          value={draft.toleranceMinutes}
          error={faults.tolerance && t(faults.tolerance)}
          onChange={(event) => onChange({ toleranceMinutes: event.target.value })}
        />
      )}
    </>
  );
}
