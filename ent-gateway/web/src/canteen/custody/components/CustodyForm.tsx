import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../app/format';
import { hasCode } from '../../../app/http';
import { Button, DayField, Form, Notice, Select, toast } from '../../../app/ui';
import { type CustodyView, endCustody, type NewCustody, setCustody } from '../api';
import { useCustodyMessages } from '../messages';
import { ExchangedDays } from './ExchangedDays';

export function CustodyForm({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const client = useQueryClient();
  const { child, custody, households } = view;
  const [wanted, setWanted] = useState<NewCustody>({
    from: custody?.from ?? today(),
    oddHouseholdId: custody?.odd ?? households[0]?.householdId ?? '',
    evenHouseholdId: custody?.even ?? households[1]?.householdId ?? '',
    days: custody?.days ?? {},
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
    mutationFn: () => endCustody(child.id),
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
      <p className="soft">{t('more')}</p>
      {error && (
        <Notice kind="danger">{t(hasCode(error, 'same-household') ? 'problem.same' : 'problem')}</Notice>
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
        {custody && (
          <Button kind="danger" isPending={ending.isPending} onPress={() => ending.mutate()}>
            {t('end')}
          </Button>
        )}
      </div>
    </Form>
  );
}
