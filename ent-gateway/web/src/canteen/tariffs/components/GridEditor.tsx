import { Plus } from 'lucide-react';
import { Button } from '../../../app/ui';
import { type DraftRow, nextId } from '../draft';
import { flatFaults, gridFaults } from '../faults';
import { useTariffMessages } from '../messages';
import { GridRow } from './GridRow';
import type { DraftProps } from './MethodFields';

/** Brackets as a table; what is wrong is said in the row, while one types. */
export function GridEditor({ draft, change, told }: DraftProps) {
  const t = useTariffMessages();
  const flat = draft.method === 'flat';
  const columns = [
    t('column.base'),
    ...Array.from({ length: draft.ranks }, (_, index) => t('column.rank', { rank: index + 2 })),
    ...(draft.outside ? [t('column.outside')] : []),
  ];
  const rows: DraftRow[] = flat ? [{ id: 0, min: '', max: '', prices: draft.flat }] : draft.rows;
  const faults = flat ? [] : gridFaults(rows, columns.length);
  const wrong = flat && told ? flatFaults(draft, columns.length) : undefined;
  const put = (index: number, next: Partial<DraftRow>) =>
    flat
      ? change({ flat: next.prices ?? draft.flat })
      : change({ rows: rows.map((row, at) => (at === index ? { ...row, ...next } : row)) });
  const add = () => {
    const last = rows.at(-1);
    change({
      rows: [...rows, { id: nextId(), min: last?.max ?? '0', max: '', prices: columns.map(() => '') }],
    });
  };
  return (
    <div className="stack">
      <div className="tariff-scroll">
        <table className="tariff-table grid-editor">
          <caption className="hidden">{t('table')}</caption>
          <thead>
            <tr>
              {!flat && <th scope="col">{t('min')}</th>}
              {!flat && <th scope="col">{t('max')}</th>}
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {!flat && <th scope="col">{t('row')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <GridRow
                key={row.id}
                row={row}
                number={index + 1}
                columns={columns}
                flat={flat}
                fault={faults[index] || wrong?.some(Boolean) ? `fault-${index}` : undefined}
                wrong={wrong}
                onChange={(next) => put(index, next)}
                onRemove={
                  rows.length > 1 ? () => change({ rows: rows.filter((_, at) => at !== index) }) : undefined
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      <div aria-live="polite">
        {wrong?.some(Boolean) && (
          <p id="fault-0" className="field-error">
            {t('fault.flat')}
          </p>
        )}
        {faults.map(
          (fault, index) =>
            fault && (
              <p key={rows[index]?.id} id={`fault-${index}`} className="field-error">
                {t('row.fault', { row: index + 1, fault: t(`grid.${fault}`) })}
              </p>
            ),
        )}
      </div>
      {!flat && (
        <div>
          <Button onPress={add}>
            <Plus aria-hidden="true" size={18} />
            {t('add.row')}
          </Button>
        </div>
      )}
    </div>
  );
}
