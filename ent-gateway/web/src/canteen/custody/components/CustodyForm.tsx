import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate, today } from '../../../app/format';
import { hasCode } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, DayField, Form, Notice, Select, toast } from '../../../app/ui';
import { type CustodyView, endCustody, type NewCustody, setCustody } from '../api';
import { useCustodyMessages } from '../messages';
import { ExchangedDays } from './ExchangedDays';

export function CustodyForm({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const { child, custody, households } = view;
  const last = custody ?? view.versions.at(-1)?.custody;
  const [wanted, setWanted] = useState<NewCustody>({
    from: today(),
    oddHouseholdId: last?.odd ?? households[0]?.householdId ?? '',
    evenHouseholdId: last?.even ?? households[1]?.householdId ?? '',
    days: last?.days ?? {},
  });
  const [tried, setTried] = useState(false);
  const change = (part: Partial<NewCustody>) => setWanted({ ...wanted, ...part });
  const homes = households.map(({ householdId, name }) => ({ value: householdId, label: name }));
  const settle = () => client.invalidateQueries({ queryKey: ['canteen'] });
  const saving = useMutation({
    mutationFn: () => setCustody(child.id, wanted),
    onSuccess: () => toast('ok', t('saved')),
    onSettled: settle,
  });
  const ending = useMutation({
    mutationFn: () => endCustody(child.id, wanted.from),
    onSuccess: () => toast('ok', t('ended')),
    onSettled: settle,
  });
  const error = saving.error ?? ending.error;
  const send = () => {
    setTried(true);
    if (wanted.from !== '') saving.mutate();
  };
  return (
    <Form className="card pad stack" onSubmit={send}>
      <h2>{t('new')}</h2>
      <p className="soft">{t('more')}</p>
      {error && (
        <Notice kind="danger">
          {t(hasCode(error, 'same-household') ? 'problem.same' : 'problem.failed')}
        </Notice>
      )}
      <DayField
        label={t('from')}
        value={wanted.from}
        missing={tried && wanted.from === ''}
        onChange={(day) => change({ from: day })}
      />
      <Select
        label={t('odd')}
        value={wanted.oddHouseholdId}
        onChange={(event) => change({ oddHouseholdId: event.target.value })}
        options={homes}
      />
      <Select
        label={t('even')}
        value={wanted.evenHouseholdId}
        onChange={(event) => change({ evenHouseholdId: event.target.value })}
        options={homes}
      />
      <ExchangedDays days={wanted.days} households={households} onChange={(days) => change({ days })} />
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={saving.isPending}>
          {t('save')}
        </Button>
        {last && (
          <Button
            kind="danger"
            isPending={ending.isPending}
            isDisabled={wanted.from === ''}
            onPress={() => ending.mutate()}
          >
            {wanted.from === '' ? t('end') : t('end.from', { from: fullDate(wanted.from, language) })}
          </Button>
        )}
      </div>
    </Form>
  );
}
