import { useLanguage } from '../../../app/i18n';
import { Field, HourField, Select } from '../../../app/ui';
import { type Weekday, weekdays } from '../api';
import {
  cutOffFaults,
  type CutOffFaults,
  type CutOffKind,
  cutOffOf,
  type DraftCutOff,
  ofKind,
} from '../draft';
import { useActivityMessages } from '../messages';
import { cutOffWords } from '../words';
import { Ticks } from './Ticks';

const kinds: CutOffKind[] = [
  'WORKING_DAYS_BEFORE',
  'DAYS_BEFORE',
  'PREVIOUS_WEEKDAY',
  'WEEKDAY_OF_WEEK_BEFORE',
  'DAY_OF_MONTH_BEFORE',
];

interface CutOffFieldProps {
  label: string;
  value: DraftCutOff;
  faults: CutOffFaults | undefined;
  onChange: (cutOff: DraftCutOff) => void;
}

/** Chosen kind by kind, and said back as the families will read it. */
export function CutOffField({ label, value, faults = {}, onChange }: CutOffFieldProps) {
  const t = useActivityMessages();
  const language = useLanguage();
  const number = (name: 'days' | 'weeks' | 'dayOfMonth') => ({
    label: t(`cutOff.${name}`),
    inputMode: 'numeric' as const,
    value: value[name],
    error: faults[name] && t(faults[name]),
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
  });
  const days = weekdays.map((day) => ({ value: day, label: t(`day.${day}`) }));
  return (
    <fieldset className="cut-off-field stack">
      <legend className="b">{label}</legend>
      <Select
        label={t('cutOff.kind')}
        value={value.kind}
        onChange={(event) => onChange(ofKind(event.target.value as CutOffKind, value.at))}
        options={kinds.map((kind) => ({ value: kind, label: t(`cutOff.kind.${kind}`) }))}
      />
      {(value.kind === 'WORKING_DAYS_BEFORE' || value.kind === 'DAYS_BEFORE') && (
        <Field {...number('days')} />
      )}
      {value.kind === 'PREVIOUS_WEEKDAY' && (
        <Ticks
          label={t('cutOff.weekdays')}
          value={value.weekdays}
          options={days}
          onChange={(chosen) => chosen.length > 0 && onChange({ ...value, weekdays: chosen })}
        />
      )}
      {value.kind === 'WEEKDAY_OF_WEEK_BEFORE' && (
        <>
          <Select
            label={t('cutOff.weekday')}
            value={value.weekday}
            onChange={(event) => onChange({ ...value, weekday: event.target.value as Weekday })}
            options={days}
          />
          <Field {...number('weeks')} />
        </>
      )}
      {value.kind === 'DAY_OF_MONTH_BEFORE' && <Field {...number('dayOfMonth')} />}
      <HourField
        label={t('cutOff.at')}
        value={value.at}
        error={faults.at && t(faults.at)}
        onChange={(hour) => onChange({ ...value, at: hour })}
      />
      <p className="s soft" aria-live="polite">
        {Object.keys(cutOffFaults(value)).length === 0 && cutOffWords(cutOffOf(value), t, language)}
      </p>
    </fieldset>
  );
}
