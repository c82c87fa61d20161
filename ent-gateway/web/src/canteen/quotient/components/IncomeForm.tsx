import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate, parseAmount, quotientEuros, today } from '../../../app/format';
import { faultAt } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Form, Notice } from '../../../app/ui';
import { declareIncome, type IncomeMethod, type Quotient } from '../api';
import { useQuotientMessages } from '../messages';
import { incomeProblem } from '../problems';

/** What each rule asks for: an amount and by how many it is divided. */
const asked = {
  REFERENCE_INCOME: { amount: 'income', count: 'parts', step: 4 },
  MONTHLY_PER_PERSON: { amount: 'monthly', count: 'persons', step: 1 },
} as const;

function doneKey({ status, validFrom }: Quotient) {
  if (status === 'ESTIMATED') return 'done.estimate';
  return validFrom > today() ? 'done.later' : 'done';
}

interface IncomeFormProps {
  householdId: string;
  method: IncomeMethod;
  /** whether what is declared counts until it is checked */
  counts: boolean;
}

export function IncomeForm({ householdId, method, counts }: IncomeFormProps) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [income, setIncome] = useState('');
  const [shares, setShares] = useState('');
  const [tried, setTried] = useState(false);
  const monthly = method === 'MONTHLY_PER_PERSON';
  const { amount: amountKey, count: countKey, step } = asked[monthly ? method : 'REFERENCE_INCOME'];
  const amount = parseAmount(income);
  const count = parseAmount(shares);
  const fits = count !== undefined && count >= 1 && count <= 30 && Number.isInteger(count * step);
  const declaring = useMutation({
    mutationFn: declareIncome,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  const wrong = {
    amount: (tried && amount === undefined) || faultAt(declaring.error, 'referenceIncome', 'monthlyIncome'),
    count: (tried && !fits) || faultAt(declaring.error, 'taxParts', 'persons'),
  };
  const send = () => {
    setTried(true);
    if (amount === undefined || !fits) return;
    const numbers = monthly
      ? { monthlyIncome: amount, persons: count }
      : { referenceIncome: amount, taxParts: count };
    declaring.mutate({ householdId, kind: 'INCOME', ...numbers });
  };
  const title = monthly ? 'compute.monthly' : 'compute';
  return (
    <Form className="card pad stack" onSubmit={send} aria-labelledby={`compute-${householdId}`}>
      <h2 id={`compute-${householdId}`}>{t(title)}</h2>
      {declaring.error && <Notice kind="danger">{t(incomeProblem(declaring.error))}</Notice>}
      {declaring.data && (
        <Notice kind="ok">
          {t(doneKey(declaring.data), {
            value: quotientEuros(declaring.data.valueCents, language),
            date: fullDate(declaring.data.validFrom, language),
          })}
        </Notice>
      )}
      <Field
        label={t(amountKey)}
        hint={t(`hint.${amountKey}`)}
        inputMode="decimal"
        value={income}
        onChange={(event) => setIncome(event.target.value)}
        error={wrong.amount ? t('problem.income') : undefined}
      />
      <Field
        label={t(countKey)}
        hint={t(`hint.${countKey}`)}
        inputMode="decimal"
        value={shares}
        onChange={(event) => setShares(event.target.value)}
        error={wrong.count ? t(`problem.${countKey}`) : undefined}
      />
      <Button kind="primary" type="submit" isPending={declaring.isPending}>
        {t('send')}
      </Button>
      <p className="s soft">{t(counts ? 'forward.counts' : 'forward.estimate')}</p>
    </Form>
  );
}
