import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { parseAmount, today } from '../../../app/format';
import { Button, Field } from '../../../app/ui';
import { type Acceptance, rulesQuery } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { endFrom, ruleOn } from '../rules';

interface AcceptFormProps {
  pending: boolean;
  onAccept: (read: Acceptance) => void;
}

/** What the agent reads on the paper. It counts from today to the end the town's rule has set, which can be changed. */
export function AcceptForm({ pending, onAccept }: AcceptFormProps) {
  const t = useQuotientDeskMessages();
  const { data: rules = [] } = useQuery(rulesQuery);
  const now = today();
  const rule = ruleOn(rules, now);
  const [value, setValue] = useState('');
  const [month, setMonth] = useState(now.slice(0, 7));
  const [chosenEnd, setEnd] = useState('');
  const [tried, setTried] = useState(false);
  const validTo = chosenEnd || (rule ? endFrom(now, rule) : '');
  const amount = parseAmount(value);
  const monthFits = /^\d{4}-\d{2}$/.test(month) && month <= now.slice(0, 7);
  const endFits = validTo >= now;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (amount !== undefined && monthFits && endFits)
      onAccept({ valueCents: Math.round(amount * 100), month, validTo });
  };
  return (
    <form className="stack" onSubmit={send} noValidate aria-label={t('accept')}>
      <Field
        label={t('value')}
        hint={t('value.hint')}
        inputMode="decimal"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        error={tried && amount === undefined ? t('problem.value') : undefined}
      />
      <Field
        label={t('month')}
        type="month"
        value={month}
        max={now.slice(0, 7)}
        onChange={(event) => setMonth(event.target.value)}
        error={tried && !monthFits ? t('problem.month') : undefined}
      />
      <Field
        label={t('validTo')}
        type="date"
        value={validTo}
        min={now}
        onChange={(event) => setEnd(event.target.value)}
        error={tried && !endFits ? t('problem.validTo') : undefined}
      />
      <Button kind="primary" type="submit" isPending={pending}>
        {t('accept.send')}
      </Button>
      <p className="s soft">{t('accept.more')}</p>
    </form>
  );
}
