import { Choice, Field, Notice } from '../../../app/ui';
import { type Draft, parsePercent, withColumns } from '../draft';
import { fallsSomewhere } from '../faults';
import { useTariffMessages } from '../messages';
import { GridEditor } from './GridEditor';

export interface DraftProps {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
}

const counts = ['0', '1', '2'] as const;

export function MethodFields({ draft, change }: DraftProps) {
  const t = useTariffMessages();
  if (draft.method === 'rate') {
    const rate = parsePercent(draft.percent);
    return (
      <div className="editor-dates">
        <Field
          label={t('rate.percent')}
          inputMode="decimal"
          value={draft.percent}
          onChange={(event) => change({ percent: event.target.value })}
          error={
            draft.percent !== '' && (rate === undefined || rate <= 0 || rate > 100)
              ? t('fault.percent')
              : undefined
          }
        />
        <Field
          label={t('rate.floor')}
          inputMode="decimal"
          value={draft.floor}
          onChange={(event) => change({ floor: event.target.value })}
        />
        <Field
          label={t('rate.ceiling')}
          inputMode="decimal"
          value={draft.ceiling}
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
      <GridEditor draft={draft} change={change} />
      {draft.method === 'brackets' && fallsSomewhere(draft.rows) && <Notice kind="warn">{t('falls')}</Notice>}
    </>
  );
}
