import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../../app/ui';
import { type DraftRow, nextId } from '../draft';
import { gridFaults } from '../faults';
import { useTariffMessages } from '../messages';
import type { DraftProps } from './MethodFields';

/** Brackets as a table; what is wrong is said in the row, while one types. */
export function GridEditor({ draft, change }: DraftProps) {
  const t = useTariffMessages();
  const flat = draft.method === 'flat';
  const columns = [
    t('column.base'),
    ...Array.from({ length: draft.ranks }, (_, index) => t('column.rank', { rank: index + 2 })),
    ...(draft.outside ? [t('column.outside')] : []),
  ];
  const rows: DraftRow[] = flat ? [{ id: 0, min: '', max: '', prices: draft.flat }] : draft.rows;
  const faults = flat ? [] : gridFaults(rows, columns.length);
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
  const input = (label: string, value: string, index: number, onChange: (text: string) => void) => (
    <input
      aria-label={label}
      inputMode="decimal"
      value={value}
      aria-invalid={faults[index] ? true : undefined}
      aria-describedby={faults[index] ? `fault-${index}` : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
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
              <tr key={row.id}>
                {!flat && (
                  <td>{input(t('min.of', { row: index + 1 }), row.min, index, (min) => put(index, { min }))}</td>
                )}
                {!flat && (
                  <td>{input(t('max.of', { row: index + 1 }), row.max, index, (max) => put(index, { max }))}</td>
                )}
                {columns.map((name, column) => (
                  <td key={name}>
                    {input(t('price.of', { row: index + 1, column: name }), row.prices[column] ?? '', index, (text) =>
                      put(index, { prices: columns.map((_, at) => (at === column ? text : (row.prices[at] ?? ''))) }),
                    )}
                  </td>
                ))}
                {!flat && (
                  <td>
                    <Button
                      className="icon"
                      aria-label={t('remove.row', { row: index + 1 })}
                      isDisabled={rows.length === 1}
                      onPress={() => change({ rows: rows.filter((_, at) => at !== index) })}
                    >
                      <Trash2 aria-hidden="true" size={18} />
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div aria-live="polite">
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
        <Button onPress={add} className="no-print">
          <Plus aria-hidden="true" size={18} />
          {t('add.row')}
        </Button>
      )}
    </div>
  );
}
