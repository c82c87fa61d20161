import { DayField, HourField } from '../../../app/ui';
import type { DraftFault, EventDraft } from '../draft';
import { useEventsMessages } from '../messages';

export interface DraftFieldsProps {
  draft: EventDraft;
  faults: DraftFault[];
  put: (change: Partial<EventDraft>) => void;
}

/** The day and its hours, or some days in a row. */
export function WhenFields({ draft, faults, put }: DraftFieldsProps) {
  const t = useEventsMessages();
  const moved = (from: string) => put({ from, ...(draft.to < from && { to: from }) });
  return (
    <>
      <div className="event-fields">
        <DayField label={t('field.from')} value={draft.from} onChange={moved} />
        <DayField label={t('field.to')} value={draft.to} min={draft.from} onChange={(to) => put({ to })} />
      </div>
      {faults.includes('days') && <p className="field-error">{t('fault.days')}</p>}
      {draft.from === draft.to && (
        <div className="event-fields">
          <HourField label={t('field.starts')} value={draft.starts} onChange={(starts) => put({ starts })} />
          <HourField label={t('field.ends')} value={draft.ends} onChange={(ends) => put({ ends })} />
        </div>
      )}
      {faults.includes('hours') && <p className="field-error">{t('fault.hours')}</p>}
    </>
  );
}
