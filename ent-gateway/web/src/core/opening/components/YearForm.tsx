import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../app/format';
import { Button, DayField, Form, Notice, toast } from '../../../app/ui';
import { changeYear, openYear, type SchoolYear } from '../api';
import { useOpeningMessages } from '../messages';
import { openingProblem } from '../problems';
import { yearsQuery } from '../queries';
import { proposedYear } from '../years';

interface YearFormProps {
  /** none to open one */
  year: SchoolYear | undefined;
  years: SchoolYear[];
  onDone: () => void;
}

export function YearForm({ year, years, onDone }: YearFormProps) {
  const t = useOpeningMessages();
  const client = useQueryClient();
  const [[startsOn, endsOn], setDays] = useState(() =>
    year ? ([year.startsOn, year.endsOn] as const) : proposedYear(years, today()),
  );
  const saving = useMutation({
    mutationFn: () => (year ? changeYear(year, startsOn, endsOn) : openYear(startsOn, endsOn)),
    onSuccess: async () => {
      toast('ok', t(year ? 'year.changed' : 'year.opened'));
      await client.invalidateQueries({ queryKey: yearsQuery.queryKey });
      onDone();
    },
  });
  return (
    <Form className="stack" onSubmit={() => startsOn && endsOn && saving.mutate()}>
      {saving.error && <Notice kind="danger">{t(openingProblem(saving.error))}</Notice>}
      <p className="soft">{t('year.why')}</p>
      <DayField label={t('startsOn')} value={startsOn} onChange={(day) => setDays([day, endsOn])} />
      <DayField label={t('endsOn')} value={endsOn} onChange={(day) => setDays([startsOn, day])} />
      <Button kind="primary" type="submit" isPending={saving.isPending}>
        {t(year ? 'save' : 'year.open')}
      </Button>
    </Form>
  );
}
