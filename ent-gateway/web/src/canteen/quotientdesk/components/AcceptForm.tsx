import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addMonths, type Day, fullDate, monthName, parseAmount, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, DayField, Field, Form, Select } from '../../../app/ui';
import { type Acceptance, rulesQuery } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { endFrom, ruleOn } from '../rules';

/** A paper older than two years says nothing of today. */
const monthsUpTo = (day: Day) => Array.from({ length: 24 }, (_, back) => addMonths(day.slice(0, 7), -back));

interface AcceptFormProps {
  /** the first day for which the town's rule lets it count */
  countsFrom: Day;
  pending: boolean;
  onAccept: (read: Acceptance) => void;
}

/** What the agent reads on the paper, and for which days it counts: both ends as the town's rules set them can be changed. */
export function AcceptForm({ countsFrom, pending, onAccept }: AcceptFormProps) {
  const t = useQuotientDeskMessages();
  const language = useLanguage();
  const { data: rules = [] } = useQuery(rulesQuery);
  const now = today();
  const rule = ruleOn(rules, now);
  const [value, setValue] = useState('');
  const [month, setMonth] = useState(now.slice(0, 7));
  const [chosenStart, setStart] = useState<Day>();
  const [chosenEnd, setEnd] = useState<Day>();
  const [tried, setTried] = useState(false);
  const validFrom = chosenStart ?? countsFrom;
  const validTo = chosenEnd ?? (rule ? endFrom(now, rule) : '');
  const amount = parseAmount(value);
  const endFits = validTo >= now;
  const startFits = validFrom >= countsFrom && validFrom <= validTo;
  const earliest = fullDate(countsFrom, language);
  const send = () => {
    setTried(true);
    if (amount !== undefined && endFits && startFits)
      onAccept({ valueCents: Math.round(amount * 100), month, validFrom, validTo });
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
      <Select
        label={t('month')}
        value={month}
        onChange={(event) => setMonth(event.target.value)}
        options={monthsUpTo(now).map((one) => ({ value: one, label: monthName(one, language) }))}
      />
      <DayField
        label={t('validFrom')}
        hint={t('validFrom.hint', { date: earliest })}
        value={validFrom}
        min={countsFrom}
        onChange={setStart}
        error={tried && !startFits ? t('problem.validFrom', { date: earliest }) : undefined}
      />
      <DayField
        label={t('validTo')}
        value={validTo}
        min={now}
        onChange={setEnd}
        error={tried && !endFits ? t('problem.validTo') : undefined}
      />
      <Button kind="primary" type="submit" isPending={pending}>
        {t('accept.send')}
      </Button>
      <p className="s soft">{t('accept.more')}</p>
    </Form>
  );
}
