import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { plainDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, DayField, Form, Notice, Select, Sheet, toast } from '../../../app/ui';
import { leavesOnOf } from '../../booking';
import { addBooking, type Family, type Situation } from '../api';
import { useDeskQueueMessages } from '../messages';
import { correctionProblem } from '../words';
import { isReason, ReasonField } from './ReasonField';

const situations = ['IN_TIME', 'LATE', 'UNBOOKED'] as const satisfies Situation[];

/** Books a day whatever the cut-off, at the price of the situation, with a reason. */
export function AddSheet({ family, onClose }: { family: Family; onClose: () => void }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [target, setTarget] = useState(0);
  const [date, setDate] = useState(today());
  const [situation, setSituation] = useState<(typeof situations)[number]>('LATE');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const wanted = family.prices[target];
  const nameOf = (id: string) => family.children.find((child) => child.id === id)?.givenName ?? '';
  const homeOf = (id: string) => family.households.find((home) => home.id === id)?.name ?? '';
  const adding = useMutation({
    mutationFn: addBooking,
    onSuccess: async () => {
      toast('ok', t('add.done'));
      await client.invalidateQueries({ queryKey: ['canteen'] });
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (!wanted || date === '' || !isReason(reason)) return;
    const { childId, activityId, householdId } = wanted;
    adding.mutate({ childId, activityId, householdId, date, situation, reason: reason.trim() });
  };
  const leavesOn = adding.error && leavesOnOf(adding.error);
  const away = { leavesOn: leavesOn ? plainDay(leavesOn, language) : '' };
  return (
    <Sheet title={t('add')} open onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        <Select
          label={t('add.for')}
          value={String(target)}
          options={family.prices.map(({ childId, activityName, householdId }, index) => ({
            value: String(index),
            label: t('add.option', {
              child: nameOf(childId),
              activity: activityName,
              household: homeOf(householdId),
            }),
          }))}
          onChange={(event) => setTarget(Number(event.target.value))}
        />
        <DayField label={t('columns.day')} value={date} missing={tried && date === ''} onChange={setDate} />
        <Choice
          label={t('situation')}
          value={situation}
          options={situations.map((value) => ({ value, label: t(`situation.${value}`) }))}
          onChange={setSituation}
        />
        <ReasonField value={reason} tried={tried} onChange={setReason} />
        {adding.error && <Notice kind="danger">{t(correctionProblem(adding.error), away)}</Notice>}
        <Button kind="primary" type="submit" isPending={adding.isPending}>
          {t('add.send')}
        </Button>
      </Form>
    </Sheet>
  );
}
