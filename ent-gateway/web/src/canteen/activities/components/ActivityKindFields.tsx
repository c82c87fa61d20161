import { Choice, Field, HourField, MomentField, Select } from '../../../app/ui';
import { type ActivityKind, kinds, type Site, type Unit, units } from '../api';
import type { Draft, Faults } from '../draft';
import { useActivityMessages } from '../messages';
import { StayFields } from './StayFields';

interface ActivityKindFieldsProps {
  draft: Draft;
  faults: Faults;
  /** what a booking is one of stays as it was */
  fixed: boolean;
  sites: Site[];
  onChange: (part: Partial<Draft>) => void;
}

/** What it is, when and where, and for how many. */
export function ActivityKindFields({ draft, faults, fixed, sites, onChange }: ActivityKindFieldsProps) {
  const t = useActivityMessages();
  return (
    <>
      <Select
        label={t('kind')}
        value={draft.kind ?? 'CANTEEN'}
        onChange={(event) => onChange({ kind: event.target.value as ActivityKind })}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      {!fixed && (
        <Select
          label={t('unit')}
          value={draft.unit}
          onChange={(event) => onChange({ unit: event.target.value as Unit })}
          options={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
        />
      )}
      <div className="field-pair">
        <HourField
          label={t('from')}
          value={draft.from ?? ''}
          onChange={(hour) => onChange({ from: hour || null })}
        />
        <HourField
          label={t('to')}
          value={draft.to ?? ''}
          error={faults.to && t(faults.to)}
          onChange={(hour) => onChange({ to: hour || null })}
        />
      </div>
      <StayFields draft={draft} faults={faults} onChange={onChange} />
      {sites.length > 0 && (
        <Select
          label={t('site')}
          value={draft.siteId ?? ''}
          onChange={(event) => onChange({ siteId: event.target.value || null })}
          options={[
            { value: '', label: t('site.school') },
            ...sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Field
        label={t('capacity')}
        inputMode="numeric"
        value={draft.capacity}
        error={faults.capacity && t(faults.capacity)}
        onChange={(event) => onChange({ capacity: event.target.value })}
      />
      <Choice
        label={t('waitingList')}
        value={draft.waitingList ? 'yes' : 'no'}
        onChange={(value) => onChange({ waitingList: value === 'yes' })}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <div className="field-pair">
        <MomentField
          label={t('opensAt')}
          value={draft.opensAt ?? null}
          onChange={(opensAt) => onChange({ opensAt })}
        />
        <MomentField
          label={t('closesAt')}
          value={draft.closesAt ?? null}
          error={faults.closesAt && t(faults.closesAt)}
          onChange={(closesAt) => onChange({ closesAt })}
        />
      </div>
    </>
  );
}
