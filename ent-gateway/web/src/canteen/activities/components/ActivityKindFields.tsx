import { Choice, Field, Select } from '../../../app/ui';
import { type ActivityKind, kinds, type NewActivity, type Site, type Unit, units } from '../api';
import { useActivityMessages } from '../messages';

interface ActivityKindFieldsProps {
  draft: NewActivity;
  /** what a booking is one of stays as it was */
  fixed: boolean;
  sites: Site[];
  onChange: (part: Partial<NewActivity>) => void;
}

const instant = (local: string) => (local ? new Date(local).toISOString() : null);

const local = (moment: string | null) => {
  if (!moment) return '';
  const date = new Date(moment);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** What it is, when and where, and for how many. */
export function ActivityKindFields({ draft, fixed, sites, onChange }: ActivityKindFieldsProps) {
  const t = useActivityMessages();
  return (
    <>
      <Select
        label={t('kind')}
        value={draft.kind}
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
        <Field
          label={t('from')}
          type="time"
          value={draft.from ?? ''}
          onChange={(event) => onChange({ from: event.target.value || null })}
        />
        <Field
          label={t('to')}
          type="time"
          value={draft.to ?? ''}
          onChange={(event) => onChange({ to: event.target.value || null })}
        />
      </div>
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
        onChange={(event) => onChange({ capacity: Number.parseInt(event.target.value, 10) || 0 })}
      />
      <Choice
        label={t('waitingList')}
        value={draft.waitingList ? 'yes' : 'no'}
        onChange={(value) => onChange({ waitingList: value === 'yes' })}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <div className="field-pair">
        <Field
          label={t('opensAt')}
          type="datetime-local"
          value={local(draft.opensAt)}
          onChange={(event) => onChange({ opensAt: instant(event.target.value) })}
        />
        <Field
          label={t('closesAt')}
          type="datetime-local"
          value={local(draft.closesAt)}
          onChange={(event) => onChange({ closesAt: instant(event.target.value) })}
        />
      </div>
    </>
  );
}
