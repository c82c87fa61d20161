import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../app/format';
import { Button, DayField, Form, Notice, toast } from '../../../app/ui';
import { changeYear, openYear, type ProposedYear, type SchoolYear } from '../api';
import { useOpeningMessages } from '../messages';
import { openingProblem } from '../problems';
import { proposedQuery, yearsQuery } from '../queries';
import { proposedYear } from '../years';

/** Whether the State has published the days that are proposed. */
function sourceOf({ startsOn, endsOn }: ProposedYear) {
  if (startsOn && endsOn) return 'year.published';
  if (startsOn) return 'year.published.start';
  return endsOn ? 'year.published.end' : 'year.unpublished';
}

interface YearFormProps {
  /** none to open one */
  year: SchoolYear | undefined;
  years: SchoolYear[];
  onDone: () => void;
}

export function YearForm({ year, years, onDone }: YearFormProps) {
  const t = useOpeningMessages();
  const client = useQueryClient();
  const published = useQuery({ ...proposedQuery, enabled: !year });
  const [usualStart, usualEnd] = proposedYear(years, today());
  const [days, setDays] = useState<readonly [string, string] | undefined>(
    year && [year.startsOn, year.endsOn],
  );
  const [startsOn, endsOn] = days ?? [
    published.data?.startsOn ?? usualStart,
    published.data?.endsOn ?? usualEnd,
  ];
  const unpublished = published.data && !(published.data.startsOn && published.data.endsOn);
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
      {published.data && <Notice kind={unpublished ? 'warn' : 'info'}>{t(sourceOf(published.data))}</Notice>}
      <DayField label={t('startsOn')} value={startsOn} onChange={(day) => setDays([day, endsOn])} />
      <DayField label={t('endsOn')} value={endsOn} onChange={(day) => setDays([startsOn, day])} />
      <Button kind="primary" type="submit" isPending={saving.isPending}>
        {t(year ? 'save' : 'year.open')}
      </Button>
    </Form>
  );
}
