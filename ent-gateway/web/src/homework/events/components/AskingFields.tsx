import { Boxes, DayField, Field } from '../../../app/ui';
import { useEventsMessages } from '../messages';
import type { DraftFieldsProps } from './WhenFields';

/** Until when families answer, how many may come, and whether help is wanted. */
export function AskingFields({ draft, faults, put }: DraftFieldsProps) {
  const t = useEventsMessages();
  return (
    <>
      <DayField label={t('field.until')} value={draft.until} onChange={(until) => put({ until })} />
      {faults.includes('until') && <p className="field-error">{t('fault.until')}</p>}
      <Field
        label={t('field.places')}
        hint={t('field.places.hint')}
        inputMode="numeric"
        value={draft.places}
        maxLength={3}
        error={faults.includes('places') ? t('fault.places') : undefined}
        onChange={(event) => put({ places: event.target.value })}
      />
      <Boxes
        label={t('field.helpers')}
        options={[{ value: 'helpers', label: t('field.helpers.yes') }]}
        chosen={draft.helpers ? ['helpers'] : []}
        onChange={(chosen) => put({ helpers: chosen.length > 0 })}
      />
    </>
  );
}
