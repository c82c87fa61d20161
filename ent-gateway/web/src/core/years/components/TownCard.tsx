import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import type { School } from '../../school';
import { applyTown, previewTown, type Summary } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';
import { LeftSchools } from './LeftSchools';

interface TownCardProps {
  schools: School[];
  changes: Summary[];
}

/** All schools in one act: prepared, then confirmed. Those that can't be are named, and keep no other from its turn. */
export function TownCard({ schools, changes }: TownCardProps) {
  const t = useYearMessages();
  const client = useQueryClient();
  const [asked, ask] = useState(false);
  const plans = changes.filter(({ state }) => state === 'PREVIEWED');
  const ready = plans.filter(({ progress }) => progress.undecided === 0);
  const onSettled = () => client.invalidateQueries({ queryKey: changesQuery.queryKey });
  const preparing = useMutation({ mutationFn: previewTown, onSettled });
  const applying = useMutation({
    mutationFn: () => applyTown(ready),
    onSuccess: ({ done }) => {
      ask(false);
      if (done.length > 0) toast('ok', t('town.applied', { count: done.length }));
    },
    onSettled,
  });
  const error = preparing.error ?? applying.error;
  const left = (applying.data ?? preparing.data)?.left ?? [];
  if (schools.length < 2) return null;
  return (
    <>
      <div className="row wrap">
        <Button isPending={preparing.isPending} onPress={() => preparing.mutate()}>
          {t(plans.length > 0 ? 'town.refresh' : 'town.prepare', { count: schools.length })}
        </Button>
        {plans.length > 1 && ready.length > 0 && (
          <Button kind="primary" onPress={() => ask(true)}>
            {t('town.apply', { count: ready.length })}
          </Button>
        )}
      </div>
      {error && <Notice kind="danger">{t(yearProblem(error))}</Notice>}
      {left.length > 0 && <LeftSchools schools={schools} left={left} />}
      <Sheet title={t('town.apply', { count: ready.length })} open={asked} onClose={() => ask(false)}>
        <Plans schools={schools} plans={plans} />
        <div className="row wrap">
          <Button kind="primary" isPending={applying.isPending} onPress={() => applying.mutate()}>
            {t('town.apply.sure')}
          </Button>
          <Button onPress={() => ask(false)}>{t('cancel')}</Button>
        </div>
      </Sheet>
    </>
  );
}

/** What is about to be confirmed, school by school. */
function Plans({ schools, plans }: { schools: School[]; plans: Summary[] }) {
  const t = useYearMessages();
  const language = useLanguage();
  return (
    <>
      <p>{t('town.apply.how')}</p>
      <ul className="years-list">
        {plans.map((plan) => (
          <li key={plan.id}>
            <p className="b">{schools.find(({ id }) => id === plan.schoolId)?.name}</p>
            <p className="s soft">
              {t('state.APPLIED', { year: plan.yearLabel, date: fullDate(plan.startsOn, language) })} ·{' '}
              {t('pupils', { count: plan.progress.pupils })}
            </p>
            {plan.progress.undecided > 0 && (
              <p className="s">
                <span className="pill warn">{t('town.undecided', { count: plan.progress.undecided })}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
