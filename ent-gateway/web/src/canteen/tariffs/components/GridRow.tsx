import { Trash2 } from 'lucide-react';
import { Button } from '../../../app/ui';
import type { DraftRow } from '../draft';
import { useTariffMessages } from '../messages';

interface GridRowProps {
  row: DraftRow;
  /** from 1 */
  number: number;
  columns: string[];
  /** without bounds: the one row of a price for everybody */
  flat: boolean;
  /** the id of the sentence that says what is wrong */
  fault: string | undefined;
  /** which prices are wrong, where it is not the whole row */
  wrong: boolean[] | undefined;
  onChange: (next: Partial<DraftRow>) => void;
  onRemove: (() => void) | undefined;
}

export function GridRow({ row, number, columns, flat, fault, wrong, onChange, onRemove }: GridRowProps) {
  const t = useTariffMessages();
  const cell = (label: string, value: string, put: (text: string) => void, faulty = Boolean(fault)) => (
    <td key={label}>
      <input
        aria-label={label}
        inputMode="decimal"
        value={value}
        aria-invalid={faulty || undefined}
        aria-describedby={faulty ? fault : undefined}
        onChange={(event) => put(event.target.value)}
      />
    </td>
  );
  return (
    <tr>
      {!flat && cell(t('min.of', { row: number }), row.min, (min) => onChange({ min }))}
      {!flat && cell(t('max.of', { row: number }), row.max, (max) => onChange({ max }))}
      {columns.map((column, index) =>
        cell(
          t('price.of', { row: number, column }),
          row.prices[index] ?? '',
          (text) =>
            onChange({ prices: columns.map((_, at) => (at === index ? text : (row.prices[at] ?? ''))) }),
          wrong ? wrong[index] : Boolean(fault),
        ),
      )}
      {!flat && (
        <td>
          <Button
            className="icon"
            aria-label={t('remove.row', { row: number })}
            isDisabled={!onRemove}
            onPress={() => onRemove?.()}
          >
            <Trash2 aria-hidden="true" size={18} />
          </Button>
        </td>
      )}
    </tr>
  );
}
