import { useState } from 'react';
import { type Day, parseAmount } from '../../../app/format';
import { Button, DayField, Field, Form } from '../../../app/ui';
import type { DeclarationAcceptance, WaitingDeclaration } from '../api';
import { useQuotientDeskMessages } from '../messages';

interface SeenNoticeProps {
  income: WaitingDeclaration['income'];
  now: Day;
  pending: boolean;
  onAccept: (seen: DeclarationAcceptance) => void;
}

/** What the agent has seen on the tax notice: the declared figures unless they are corrected, from the day they were sent. */
export function SeenNotice({ income, now, pending, onAccept }: SeenNoticeProps) {
  const t = useQuotientDeskMessages();
  const [value, setValue] = useState((income.valueCents / 100).toFixed(2).replace('.', ','));
  const [validFrom, setFrom] = useState<Day>(income.validFrom);
  const [validTo, setTo] = useState<Day>(income.validTo);
  const [tried, setTried] = useState(false);
  const amount = parseAmount(value);
  const latest = income.validFrom > now ? income.validFrom : now;
  const begins = validFrom >= income.validFrom && validFrom <= latest;
  const ends = validTo >= latest;
  const send = () => {
    setTried(true);
    if (amount !== undefined && begins && ends) {
      onAccept({ valueCents: Math.round(amount * 100), validFrom, validTo });
    }
  };
  return (
    <Form className="stack" onSubmit={send} aria-label={t('accept')}>
      <Field
        label={t('value')}
        hint={t('value.hint')}
        inputMode="decimal"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        error={tried && amount === undefined ? t('problem.value') : undefined}
      />
      <DayField
        label={t('declaration.from')}
        value={validFrom}
        min={income.validFrom}
        max={latest}
        onChange={setFrom}
        error={tried && !begins ? t('problem.declared') : undefined}
      />
      <DayField
        label={t('validTo')}
        value={validTo}
        min={latest}
        onChange={setTo}
        error={tried && !ends ? t('problem.validTo') : undefined}
      />
      <Button kind="primary" type="submit" isPending={pending}>
        {t('declaration.accept.send')}
      </Button>
      <p className="s soft">{t('declaration.accept.more')}</p>
    </Form>
  );
}
