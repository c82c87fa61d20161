import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, today } from '../../../app/format';
import { Button, Choice, DayField, Form, Notice, Select, toast } from '../../../app/ui';
import type { IncomeMethod } from '../../quotient';
import { addRule } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { deskProblem } from '../problems';

const methods: IncomeMethod[] = ['REFERENCE_INCOME', 'MONTHLY_PER_PERSON', 'CAF_VALUE'];
const year = 12;

/** A version begins today at the earliest: nothing is worked out again backwards. */
export function RuleForm() {
  const t = useQuotientDeskMessages();
  const client = useQueryClient();
  const now = today();
  const [validFrom, setValidFrom] = useState(addDays(now, 1));
  const [method, setMethod] = useState<IncomeMethod>('REFERENCE_INCOME');
  const [end, setEnd] = useState(`${Number(now.slice(0, 4)) + 1}-08-31`);
  const [counts, setCounts] = useState<'no' | 'yes'>('no');
  const [tried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: () =>
      addRule({
        validFrom,
        method,
        months: year,
        expiresOn: end.slice(5),
        declarationsCount: counts === 'yes',
      }),
    onSuccess: () => {
      toast('ok', t('rule.done'));
      return client.invalidateQueries({ queryKey: ['quotient-rules'] });
    },
  });
  const fits = validFrom >= now;
  const ends = end.length === 10;
  const send = () => {
    setTried(true);
    if (fits && ends) adding.mutate();
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-labelledby="new-rule">
      <h2 id="new-rule">{t('rule.new')}</h2>
      {adding.error && <Notice kind="danger">{t(deskProblem(adding.error))}</Notice>}
      <Select
        label={t('rule.method')}
        value={method}
        onChange={(event) => setMethod(methods.find((one) => one === event.target.value) ?? method)}
        options={methods.map((one) => ({ value: one, label: t(`method.${one}`, { months: year }) }))}
      />
      <DayField
        label={t('rule.from')}
        value={validFrom}
        min={now}
        onChange={setValidFrom}
        error={tried && !fits ? t('problem.from') : undefined}
      />
      <DayField
        label={t('rule.end')}
        hint={t('rule.end.hint')}
        value={end}
        onChange={setEnd}
        error={tried && !ends ? t('problem.end') : undefined}
      />
      {method !== 'CAF_VALUE' && (
        <Choice<'no' | 'yes'>
          label={t('rule.declarations')}
          value={counts}
          onChange={setCounts}
          options={[
            { value: 'no', label: t('rule.declarations.no') },
            { value: 'yes', label: t('rule.declarations.yes') },
          ]}
        />
      )}
      <Button kind="primary" type="submit" isPending={adding.isPending}>
        {t('rule.send')}
      </Button>
      <p className="s soft">{t('rule.more')}</p>
    </Form>
  );
}
