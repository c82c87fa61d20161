import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { parseAmount, quotientEuros } from '../../../app/format';
import { ProblemError, UnreachableError } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Notice } from '../../../app/ui';
import { declareIncome } from '../api';
import { useQuotientMessages } from '../messages';

const problemOf = (error: Error) =>
  error instanceof UnreachableError
    ? 'problem.offline'
    : error instanceof ProblemError && error.status < 500
      ? 'problem.refused'
      : 'problem.server';

interface IncomeFormProps {
  householdId: string;
  again: boolean;
}

export function IncomeForm({ householdId, again }: IncomeFormProps) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [income, setIncome] = useState('');
  const [parts, setParts] = useState('');
  const [tried, setTried] = useState(false);
  const amount = parseAmount(income);
  const taxParts = parseAmount(parts);
  const partsFit =
    taxParts !== undefined && taxParts >= 1 && taxParts <= 30 && Number.isInteger(taxParts * 4);
  const declaring = useMutation({
    mutationFn: declareIncome,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (amount !== undefined && partsFit) {
      declaring.mutate({ householdId, kind: 'INCOME', referenceIncome: amount, taxParts });
    }
  };
  return (
    <form className="card pad stack" onSubmit={send} noValidate aria-labelledby={`compute-${householdId}`}>
      <h2 id={`compute-${householdId}`}>{t(again ? 'compute.again' : 'compute')}</h2>
      {declaring.error && <Notice kind="danger">{t(problemOf(declaring.error))}</Notice>}
      {declaring.data && (
        <Notice kind="ok">{t('done', { value: quotientEuros(declaring.data.valueCents, language) })}</Notice>
      )}
      <Field
        label={t('income')}
        hint={t('income.hint')}
        inputMode="decimal"
        value={income}
        onChange={(event) => setIncome(event.target.value)}
        error={tried && amount === undefined ? t('problem.income') : undefined}
      />
      <Field
        label={t('parts')}
        hint={t('parts.hint')}
        inputMode="decimal"
        value={parts}
        onChange={(event) => setParts(event.target.value)}
        error={tried && !partsFit ? t('problem.parts') : undefined}
      />
      <Button kind="primary" type="submit" isPending={declaring.isPending}>
        {t('send')}
      </Button>
      <p className="s soft">{t('forward')}</p>
    </form>
  );
}
