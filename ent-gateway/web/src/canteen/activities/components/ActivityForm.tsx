import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Form, Notice, Select, Sheet, toast } from '../../../app/ui';
import type { School } from '../../../core/school';
import { type Activity, type NewActivity, saveActivity, type Site } from '../api';
import { activityOf, type Faults, faultsOf, refusedFields, typedActivity } from '../draft';
import { useActivityMessages } from '../messages';
import { refusalOf } from '../problems';
import { draftOf, newActivity } from '../words';
import { ActivityKindFields } from './ActivityKindFields';
import { AudienceFields } from './AudienceFields';
import { CutOffField } from './CutOffField';

interface ActivityFormProps {
  activity: Activity | undefined;
  schools: School[];
  sites: Site[];
  onClose: () => void;
}

/** Opens an activity, or changes one. */
export function ActivityForm({ activity, schools, sites, onClose }: ActivityFormProps) {
  const t = useActivityMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() =>
    typedActivity(activity ? draftOf(activity) : newActivity(schools[0]?.id ?? '')),
  );
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const saving = useMutation({
    mutationFn: (sent: NewActivity) => saveActivity(activity?.id, sent),
    onSuccess: async ({ name, bookingsLeft }) => {
      await client.invalidateQueries({ queryKey: ['canteen'] });
      toast('ok', t('saved', { name }));
      if (bookingsLeft > 0) toast('info', t('left', { count: bookingsLeft }));
      onClose();
    },
  });
  const own = faultsOf(draft);
  const refused = refusedFields(saving.error);
  const faults: Faults = tried ? { ...refused, ...own } : {};
  const send = () => {
    setTried(true);
    if (Object.keys(own).length === 0) saving.mutate(activityOf(draft));
  };
  return (
    <Sheet title={activity ? t('edit', { name: activity.name }) : t('new')} open onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        {saving.error && Object.keys(refused).length === 0 && (
          <Notice kind="danger">{refusalOf(saving.error, t, language)}</Notice>
        )}
        <Field
          label={t('name')}
          value={draft.name}
          maxLength={120}
          onChange={(event) => change({ name: event.target.value })}
          error={faults.name && t(faults.name)}
        />
        {!activity && (
          <Select
            label={t('school')}
            value={draft.schoolId}
            onChange={(event) => change({ schoolId: event.target.value })}
            options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <ActivityKindFields
          draft={draft}
          faults={faults}
          fixed={activity !== undefined}
          sites={sites}
          onChange={change}
        />
        <AudienceFields draft={draft} faults={faults} schools={schools} onChange={change} />
        <CutOffField
          label={t('bookUntil')}
          value={draft.bookingCutOff}
          faults={faults.bookingCutOff}
          onChange={(bookingCutOff) => change({ bookingCutOff })}
        />
        <CutOffField
          label={t('cancelUntil')}
          value={draft.cancellingCutOff}
          faults={faults.cancellingCutOff}
          onChange={(cancellingCutOff) => change({ cancellingCutOff })}
        />
        <Button kind="primary" type="submit" isPending={saving.isPending}>
          {t('save')}
        </Button>
      </Form>
    </Sheet>
  );
}
