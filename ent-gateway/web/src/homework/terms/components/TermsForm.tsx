import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, DayField, Form, Notice, Select, toast } from '../../../app/ui';
import { setTerms, type Terms } from '../api';
import { COUNTS, isInOrder, usualEnds } from '../ends';
import { useTermMessages } from '../messages';
import { termsProblem } from '../problems';
import { useCountName, useTermName } from '../useTermName';

interface TermsFormProps {
  terms: Terms;
  onDone: () => void;
}

/** How many terms a year has, and the last day of each; what families have read of it stays as it is. */
export function TermsForm({ terms: read, onDone }: TermsFormProps) {
  const { year, countFixed, terms } = read;
  const t = useTermMessages();
  const language = useLanguage();
  const nameOf = useTermName();
  const countName = useCountName();
  const [ends, setEnds] = useState(() => terms.slice(0, -1).map(({ to }) => to));
  const [tried, setTried] = useState(false);
  const count = ends.length + 1;
  const name = (number: number) => nameOf({ number, count });
  const day = (date: string) => longDay(date, language);
  const saving = useMutation({
    mutationFn: () => setTerms(read, ends),
    onSuccess: () => {
      toast('ok', t('saved'));
      onDone();
    },
  });
  const problem = saving.error && termsProblem(saving.error);
  const isWell = isInOrder(year, ends);
  const save = () => {
    setTried(true);
    if (isWell) saving.mutate();
  };
  return (
    <Form className="stack" onSubmit={save}>
      <p className="soft s">{t('more')}</p>
      {problem && <Notice kind="danger">{t(problem.key, { number: problem.number })}</Notice>}
      {countFixed ? (
        <p>{t('count.fixed')}</p>
      ) : (
        <Select
          label={t('count')}
          value={String(count)}
          onChange={({ target }) => setEnds(usualEnds(year, Number(target.value)))}
          options={COUNTS.map((one) => ({ value: String(one), label: countName(one) }))}
        />
      )}
      <p className="soft s">{t('first', { name: name(1), day: day(`${year}-09-01`) })}</p>
      {ends.map((end, at) =>
        terms[at]?.reported ? (
          <p key={at}>{t('end.fixed', { name: name(at + 1), day: day(end) })}</p>
        ) : (
          <DayField
            key={at}
            label={t('end', { name: name(at + 1) })}
            value={end}
            min={`${year}-09-01`}
            max={`${year + 1}-08-30`}
            onChange={(to) => setEnds((known) => known.with(at, to))}
          />
        ),
      )}
      <p className="soft s">{t('last', { name: name(count), day: day(`${year + 1}-08-31`) })}</p>
      {tried && !isWell && <Notice kind="danger">{t('order')}</Notice>}
      <Button kind="primary" type="submit" isPending={saving.isPending}>
        {t('save')}
      </Button>
    </Form>
  );
}
