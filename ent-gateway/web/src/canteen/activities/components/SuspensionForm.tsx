import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { addDays, euros, nextWeekday, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, Field, Notice, Select } from '../../../app/ui';
import type { School } from '../../../core/school/api';
import { classesQuery } from '../../../core/school/queries';
import { type Activity, type NewSuspension, previewSuspension, suspend, type SuspensionReason } from '../api';
import { useActivityMessages } from '../messages';
import { problemOf } from '../problems';
import { Ticks } from './Ticks';

const reasons: SuspensionReason[] = ['STRIKE', 'TRIP', 'CLASS_CLOSED', 'SITE_CLOSED', 'OTHER'];

interface SuspensionFormProps {
  schools: School[];
  activities: Activity[];
}

/** First how many it concerns, then the button that does it. */
export function SuspensionForm({ schools, activities }: SuspensionFormProps) {
  const t = useActivityMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [schoolId, setSchoolId] = useState(schools[0]?.id ?? '');
  const [wanted, setWanted] = useState<NewSuspension>(() => {
    const day = nextWeekday(addDays(today(), 1));
    return {
      activityIds: [],
      from: day,
      to: day,
      classId: null,
      reason: 'STRIKE',
      label: '',
      freeOfCharge: true,
    };
  });
  const classes = useQuery({ ...classesQuery(schoolId), enabled: schoolId !== '' });
  const previewing = useMutation({ mutationFn: previewSuspension });
  const deciding = useMutation({
    mutationFn: suspend,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  const change = (part: Partial<NewSuspension>) => {
    setWanted({ ...wanted, ...part });
    previewing.reset();
    deciding.reset();
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    previewing.mutate(wanted);
  };
  const error = deciding.error ?? previewing.error;
  const concerned = previewing.data;
  return (
    <form className="card pad stack suspension-form" onSubmit={send} noValidate>
      <Select
        label={t('school')}
        value={schoolId}
        onChange={(event) => {
          setSchoolId(event.target.value);
          change({ activityIds: [], classId: null });
        }}
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Ticks
        label={t('which')}
        value={wanted.activityIds}
        options={activities
          .filter((one) => one.schoolId === schoolId || one.audience.schools.includes(schoolId))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(activityIds) => change({ activityIds })}
      />
      <div className="field-pair">
        <Field
          label={t('firstDay')}
          type="date"
          value={wanted.from}
          onChange={(event) => change({ from: event.target.value })}
        />
        <Field
          label={t('lastDay')}
          type="date"
          value={wanted.to}
          onChange={(event) => change({ to: event.target.value })}
        />
      </div>
      <Select
        label={t('who')}
        value={wanted.classId ?? ''}
        onChange={(event) => change({ classId: event.target.value || null })}
        options={[
          { value: '', label: t('who.all') },
          ...(classes.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        label={t('reason')}
        value={wanted.reason}
        onChange={(event) => change({ reason: event.target.value as SuspensionReason })}
        options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <Field
        label={t('label')}
        hint={t('label.hint')}
        maxLength={200}
        value={wanted.label}
        onChange={(event) => change({ label: event.target.value })}
      />
      <Choice
        label={t('refund')}
        value={wanted.freeOfCharge ? 'free' : 'charged'}
        onChange={(value) => change({ freeOfCharge: value === 'free' })}
        options={(['free', 'charged'] as const).map((value) => ({ value, label: t(value) }))}
      />
      {error && <Notice kind="danger">{t(problemOf(error))}</Notice>}
      {deciding.data && <Notice kind="ok">{t('decidedNow', { count: deciding.data.children })}</Notice>}
      {concerned && !deciding.data && (
        <Notice kind="warn">
          <p>{t('concerned', { count: concerned.children })}</p>
          <p>
            {t('concerned.bookings', { count: concerned.bookings })} ·{' '}
            {t('concerned.waiting', { count: concerned.waiting })} · {euros(concerned.amountCents, language)}
          </p>
        </Notice>
      )}
      {concerned ? (
        !deciding.data && (
          <Button kind="danger" isPending={deciding.isPending} onPress={() => deciding.mutate(wanted)}>
            {t('decide')}
          </Button>
        )
      ) : (
        <Button
          kind="primary"
          type="submit"
          isPending={previewing.isPending}
          isDisabled={wanted.activityIds.length === 0}
        >
          {t('preview')}
        </Button>
      )}
    </form>
  );
}
