import { useState } from 'react';
import { Button, Choice, Form, HourField, LeaveGuard, Notice } from '../../../app/ui';
import { type OwnTerritory, setQuietHours } from '../api';
import { useOwnTerritoryMessages } from '../messages';
import { territoryProblem } from '../problems';
import { useChoice } from '../useChoice';

type Rest = 'WEEKENDS' | 'NIGHTS' | 'NONE';

const keptOf = (quiet: OwnTerritory['quietHours']): { rest: Rest; from: string; until: string } => ({
  rest: quiet ? (quiet.weekends ? 'WEEKENDS' : 'NIGHTS') : 'NONE',
  from: quiet?.from.slice(0, 5) ?? '20:00',
  until: quiet?.until.slice(0, 5) ?? '07:00',
});

/** When nobody is rung for what the school's staff write. */
export function QuietCard({ known: { quietHours } }: { known: OwnTerritory }) {
  const t = useOwnTerritoryMessages();
  const kept = keptOf(quietHours);
  const [rest, setRest] = useState(kept.rest);
  const [from, setFrom] = useState(kept.from);
  const [until, setUntil] = useState(kept.until);
  const changed = rest !== kept.rest || (rest !== 'NONE' && (from !== kept.from || until !== kept.until));
  const saving = useChoice(setQuietHours, t('quiet.saved'));
  const rests: Rest[] = ['WEEKENDS', 'NIGHTS', 'NONE'];
  const save = () => {
    if (rest === 'NONE') saving.mutate(null);
    else if (from && until) saving.mutate({ from, until, weekends: rest === 'WEEKENDS' });
  };
  return (
    <section className="card pad stack" aria-labelledby="territory-quiet">
      <h2 id="territory-quiet">{t('quiet')}</h2>
      <p className="soft prose">{t('quiet.more')}</p>
      {saving.error && <Notice kind="danger">{t(territoryProblem(saving.error))}</Notice>}
      {changed && <LeaveGuard />}
      <Form className="stack" onSubmit={save}>
        <Choice
          label={t('quiet.when')}
          value={rest}
          options={rests.map((value) => ({ value, label: t(`quiet.${value}`) }))}
          onChange={setRest}
        />
        {rest !== 'NONE' && (
          <div className="row wrap">
            <HourField label={t('quiet.from')} value={from} missing={!from} onChange={setFrom} />
            <HourField label={t('quiet.until')} value={until} missing={!until} onChange={setUntil} />
          </div>
        )}
        <div>
          <Button type="submit" isPending={saving.isPending}>
            {t('quiet.save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
