import type { ClassRef } from '../../../app/session';
import { Choice, DayField, Field, Select } from '../../../app/ui';
import type { Activity, NewSuspension, SuspensionReason } from '../api';
import { useActivityMessages } from '../messages';
import { Ticks } from './Ticks';

const reasons: SuspensionReason[] = ['STRIKE', 'TRIP', 'CLASS_CLOSED', 'SITE_CLOSED', 'OTHER'];

interface SuspensionFieldsProps {
  wanted: NewSuspension;
  tried: boolean;
  activities: Activity[];
  classes: ClassRef[];
  onChange: (part: Partial<NewSuspension>) => void;
}

/** What is called off, when, for whom, why, and who pays. */
export function SuspensionFields({ wanted, tried, activities, classes, onChange }: SuspensionFieldsProps) {
  const t = useActivityMessages();
  return (
    <>
      <Ticks
        label={t('which')}
        value={wanted.activityIds}
        options={activities.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(activityIds) => onChange({ activityIds })}
      />
      <div className="field-pair">
        <DayField
          label={t('firstDay')}
          value={wanted.from}
          missing={tried && wanted.from === ''}
          onChange={(day) => onChange({ from: day })}
        />
        <DayField
          label={t('lastDay')}
          value={wanted.to}
          missing={tried && wanted.to === ''}
          error={tried && wanted.to < wanted.from ? t('problem.period') : undefined}
          onChange={(day) => onChange({ to: day })}
        />
      </div>
      <Select
        label={t('who')}
        value={wanted.classId ?? ''}
        onChange={(event) => onChange({ classId: event.target.value || null })}
        options={[
          { value: '', label: t('who.all') },
          ...classes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        label={t('reason')}
        value={wanted.reason}
        onChange={(event) => onChange({ reason: event.target.value as SuspensionReason })}
        options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <Field
        label={t('label')}
        hint={t('label.hint')}
        maxLength={200}
        value={wanted.label}
        onChange={(event) => onChange({ label: event.target.value })}
      />
      <Choice
        label={t('refund')}
        value={wanted.freeOfCharge ? 'free' : 'charged'}
        onChange={(value) => onChange({ freeOfCharge: value === 'free' })}
        options={(['free', 'charged'] as const).map((value) => ({ value, label: t(value) }))}
      />
    </>
  );
}
