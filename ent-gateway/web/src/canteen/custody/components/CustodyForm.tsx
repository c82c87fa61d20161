import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Notice, Select, toast } from '../../../app/ui';
import { type CustodyView, endCustody, type NewCustody, setCustody } from '../api';
import { useCustodyMessages } from '../messages';

export function CustodyForm({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const { childId, custody, households } = view;
  const [wanted, setWanted] = useState<NewCustody>({
    from: custody?.from ?? today(),
    oddHouseholdId: custody?.odd ?? households[0]?.householdId ?? '',
    evenHouseholdId: custody?.even ?? households[1]?.householdId ?? '',
    days: custody?.days ?? {},
  });
  const [day, setDay] = useState('');
  const [dayOf, setDayOf] = useState(households[0]?.householdId ?? '');
  const change = (part: Partial<NewCustody>) => setWanted({ ...wanted, ...part });
  const homes = households.map(({ householdId, name }) => ({ value: householdId, label: name }));
  const nameOf = (id: string) => households.find(({ householdId }) => householdId === id)?.name ?? '';
  const settle = () => client.invalidateQueries({ queryKey: ['canteen'] });
  const saving = useMutation({
    mutationFn: () => setCustody(childId, wanted),
    onSuccess: () => toast('ok', t('saved')),
    onSettled: settle,
  });
  const ending = useMutation({
    mutationFn: () => endCustody(childId),
    onSuccess: () => toast('ok', t('ended')),
    onSettled: settle,
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const without = (date: string) =>
    Object.fromEntries(Object.entries(wanted.days).filter(([one]) => one !== date));
  return (
    <form className="card pad stack" onSubmit={send} noValidate>
      <p className="soft">{t('more')}</p>
      {(saving.error ?? ending.error) && <Notice kind="danger">{t('problem')}</Notice>}
      <Field
        label={t('from')}
        type="date"
        value={wanted.from}
        onChange={(event) => change({ from: event.target.value })}
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
      <h2>{t('days')}</h2>
      <ul className="stack">
        {Object.entries(wanted.days)
          .toSorted()
          .map(([date, home]) => (
            <li key={date} className="row between">
              {fullDate(date, language)} · {nameOf(home)}
              <Button
                className="icon"
                aria-label={t('day.remove', { day: fullDate(date, language) })}
                onPress={() => change({ days: without(date) })}
              >
                <Trash2 aria-hidden="true" size={18} />
              </Button>
            </li>
          ))}
      </ul>
      <Field label={t('day')} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      <Select
        label={t('day.home')}
        value={dayOf}
        onChange={(event) => setDayOf(event.target.value)}
        options={homes}
      />
      <Button
        isDisabled={day === ''}
        onPress={() => {
          change({ days: { ...wanted.days, [day]: dayOf } });
          setDay('');
        }}
      >
        <Plus aria-hidden="true" size={18} />
        {t('day.add')}
      </Button>
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
    </form>
  );
}
