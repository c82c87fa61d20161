import { Choice, Field, Notice } from '../../../app/ui';
import { type Draft, withColumns } from '../draft';
import { fallsSomewhere, wrongBounds, wrongRate } from '../faults';
import { useTariffMessages } from '../messages';
import { GridEditor } from './GridEditor';

export interface DraftProps {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
  /** whether somebody wanted to set it: what is missing is said from then on */
  told: boolean;
}

const counts = ['0', '1', '2'] as const;

export function MethodFields({ draft, change, told }: DraftProps) {
  const t = useTariffMessages();
  if (draft.method === 'rate') {
    const bounds = told && wrongBounds(draft) ? t('fault.bounds') : undefined;
    return (
      <div className="editor-dates">
        <Field
          label={t('rate.percent')}
          inputMode="decimal"
          value={draft.percent}
          onChange={(event) => change({ percent: event.target.value })}
          error={(told || draft.percent !== '') && wrongRate(draft) ? t('fault.percent') : undefined}
        />
        <Field
          label={t('rate.floor')}
          inputMode="decimal"
          value={draft.floor}
          error={bounds}
          onChange={(event) => change({ floor: event.target.value })}
        />
        <Field
          label={t('rate.ceiling')}
          inputMode="decimal"
          value={draft.ceiling}
          error={bounds}
          onChange={(event) => change({ ceiling: event.target.value })}
        />
      </div>
    );
  }
  return (
    <>
      <Choice
        label={t('columns.ranks')}
        value={String(draft.ranks) as (typeof counts)[number]}
        options={counts.map((value) => ({ value, label: t(`columns.ranks.${value}`) }))}
        onChange={(ranks) => change(withColumns(draft, Number(ranks), draft.outside))}
      />
      <Choice
        label={t('columns.outside')}
        value={draft.outside ? 'own' : 'same'}
        options={[
          { value: 'same', label: t('columns.outside.same') },
          { value: 'own', label: t('columns.outside.own') },
        ]}
        onChange={(outside) => change(withColumns(draft, draft.ranks, outside === 'own'))}
      />
      <GridEditor draft={draft} change={change} told={told} />
      {draft.method === 'brackets' && fallsSomewhere(draft.rows) && <Notice kind="warn">{t('falls')}</Notice>}
    </>
  );
}
