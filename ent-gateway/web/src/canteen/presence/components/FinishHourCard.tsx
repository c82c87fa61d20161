import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Choice, Form, HourField, Loaded, toastAbout } from '../../../app/ui';
import { type FinishHour, getFinishHour, setFinishHour } from '../api';
import { usePresenceMessages } from '../messages';

const queryKey = ['canteen', 'finish-hour'];

/** At what hour the rolls of the town are finished that nobody has finished. */
export function FinishHourCard() {
  const t = usePresenceMessages();
  const hour = useQuery({ queryKey, queryFn: getFinishHour });
  return (
    <section className="card pad stack finish-hour no-print" aria-labelledby="finish-hour">
      <h2 id="finish-hour">{t('finish.hour')}</h2>
      <Loaded query={hour}>{(known) => <FinishHourForm known={known} />}</Loaded>
    </section>
  );
}

function FinishHourForm({ known }: { known: FinishHour }) {
  const t = usePresenceMessages();
  const client = useQueryClient();
  const [who, setWho] = useState<'people' | 'clock'>(known.at ? 'clock' : 'people');
  const [at, setAt] = useState(known.at?.slice(0, 5) ?? '18:30');
  const [tried, setTried] = useState(false);
  const toast = toastAbout('finish-hour');
  const saving = useMutation({
    mutationFn: setFinishHour,
    onSuccess: (saved) => {
      toast('ok', t('finish.hour.saved'));
      client.setQueryData(queryKey, saved);
    },
    onError: () => toast('danger', t('finish.hour.failed')),
  });
  const save = () => {
    setTried(true);
    if (who === 'people') saving.mutate({ at: null });
    else if (at) saving.mutate({ at });
  };
  return (
    <Form className="stack" onSubmit={save}>
      <Choice
        label={t('finish.hour.who')}
        value={who}
        options={(['people', 'clock'] as const).map((value) => ({ value, label: t(`finish.hour.${value}`) }))}
        onChange={setWho}
      />
      {who === 'clock' && (
        <>
          <HourField label={t('finish.hour.at')} value={at} missing={tried && at === ''} onChange={setAt} />
          <p className="s soft">{t('finish.hour.more')}</p>
        </>
      )}
      <Button type="submit" isPending={saving.isPending}>
        {t('finish.hour.save')}
      </Button>
    </Form>
  );
}
