import { useState } from 'react';
import { parseAmount } from '../../../app/format';
import { hasStatus, UnreachableError } from '../../../app/http';
import { Button, Choice, Field, Form, Notice } from '../../../app/ui';
import type { Asked, Offer } from '../api';
import { nothingTyped, refusalOf } from '../ask';
import { useSimulatorMessages } from '../messages';
import { FamilyFields } from './FamilyFields';

const hints = { quotient: 'quotient.hint', income: 'income.hint', parts: 'parts.hint' } as const;
const problems = { quotient: 'quotient.problem', income: 'income.problem', parts: 'parts.problem' } as const;

interface AskFormProps {
  offers: Offer[];
  error: Error | null;
  onAsk: (asked: Asked) => void;
}

export function AskForm({ offers, error, onAsk }: AskFormProps) {
  const t = useSimulatorMessages();
  const [typed, setTyped] = useState(nothingTyped);
  const [tried, setTried] = useState(false);
  const refusal = refusalOf(typed);
  const send = () => {
    setTried(true);
    if (refusal.field) return;
    const common = { daysPerWeek: Number(typed.days), rank: Number(typed.rank), residence: typed.residence };
    onAsk(
      typed.way === 'quotient'
        ? { quotient: parseAmount(typed.quotient) ?? 0, ...common }
        : { income: parseAmount(typed.income) ?? 0, parts: parseAmount(typed.parts) ?? 1, ...common },
    );
  };
  const field = (name: 'quotient' | 'income' | 'parts') => ({
    label: t(name),
    hint: t(hints[name]),
    inputMode: 'decimal' as const,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
    error: tried && refusal.field === name ? t(problems[name]) : undefined,
  });
  return (
    <Form className="card pad stack simulator-form" onSubmit={send} aria-label={t('ask')}>
      {error && (
        <Notice kind="danger">
          {t(
            error instanceof UnreachableError
              ? 'problem.offline'
              : hasStatus(error, 429)
                ? 'problem.tooMany'
                : 'problem.refused',
          )}
        </Notice>
      )}
      <Choice
        label={t('way')}
        value={typed.way}
        options={[
          { value: 'quotient', label: t('way.quotient') },
          { value: 'income', label: t('way.income') },
        ]}
        onChange={(way) => setTyped({ ...typed, way })}
      />
      {typed.way === 'quotient' ? (
        <Field {...field('quotient')} />
      ) : (
        <>
          <Field {...field('income')} />
          <Field {...field('parts')} />
        </>
      )}
      <FamilyFields typed={typed} offers={offers} onChange={setTyped} />
      <Button kind="primary" type="submit">
        {t('send')}
      </Button>
      <p className="s soft">{t('privacy')}</p>
    </Form>
  );
}
