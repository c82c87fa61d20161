import { useLanguage } from '../../../app/i18n';
import { Field, HourField, Select } from '../../../app/ui';
import { type CutOff, type Weekday, weekdays } from '../api';
import { useActivityMessages } from '../messages';
import { cutOffWords, usualCutOff } from '../words';
import { Ticks } from './Ticks';

const kinds: CutOff['kind'][] = [
  'WORKING_DAYS_BEFORE',
  'DAYS_BEFORE',
  'PREVIOUS_WEEKDAY',
  'WEEKDAY_OF_WEEK_BEFORE',
  'DAY_OF_MONTH_BEFORE',
];

interface CutOffFieldProps {
  label: string;
  value: CutOff;
  onChange: (cutOff: CutOff) => void;
}

/** Chosen kind by kind, and said back as the families will read it. */
export function CutOffField({ label, value, onChange }: CutOffFieldProps) {
  const t = useActivityMessages();
  const language = useLanguage();
  const number = (text: string) => Math.max(0, Number.parseInt(text, 10) || 0);
  const days = weekdays.map((day) => ({ value: day, label: t(`day.${day}`) }));
  return (
    <fieldset className="cut-off-field stack">
      <legend className="b">{label}</legend>
      <Select
        label={t('cutOff.kind')}
        value={value.kind}
        onChange={(event) => onChange(usualCutOff(event.target.value as CutOff['kind'], value.at))}
        options={kinds.map((kind) => ({ value: kind, label: t(`cutOff.kind.${kind}`) }))}
      />
      {(value.kind === 'WORKING_DAYS_BEFORE' || value.kind === 'DAYS_BEFORE') && (
        <Field
          label={t('cutOff.days')}
          inputMode="numeric"
          value={value.days}
          onChange={(event) => onChange({ ...value, days: number(event.target.value) })}
        />
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
          <Field
            label={t('cutOff.weeks')}
            inputMode="numeric"
            value={value.weeks}
            onChange={(event) => onChange({ ...value, weeks: number(event.target.value) })}
          />
        </>
      )}
      {value.kind === 'DAY_OF_MONTH_BEFORE' && (
        <Field
          label={t('cutOff.dayOfMonth')}
          inputMode="numeric"
          value={value.dayOfMonth}
          onChange={(event) => onChange({ ...value, dayOfMonth: number(event.target.value) })}
        />
      )}
      <HourField
        label={t('cutOff.at')}
        value={value.at.slice(0, 5)}
        onChange={(hour) => onChange({ ...value, at: hour })}
      />
      <p className="s soft" aria-live="polite">
        {cutOffWords(value, t, language)}
      </p>
    </fieldset>
  );
}
