import { useLanguage } from '../../../app/i18n';
import type { Cell, ShownSheet } from '../api';
import { useDeskQueueMessages } from '../messages';
import { cellText } from '../words';

const known = [
  'day',
  'school',
  'class',
  'familyName',
  'givenName',
  'activity',
  'amount',
  'package',
  'capacity',
  'taken',
  'waiting',
] as const;

const figure = ({ kind }: Cell) => (kind === 'COUNT' || kind === 'EUROS' ? 'figure' : undefined);

/** The first lines of a list; the file has all of them. */
export function SheetTable({ sheet: { columns, rows, total }, title }: { sheet: ShownSheet; title: string }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const nameOf = (key: string, label: string) => {
    const found = known.find((one) => one === key);
    return found ? t(`columns.${found}`) : label;
  };
  return (
    <div className="card sheet-scroll">
      <table className="sheet-table">
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label }, at) => {
              const first = rows[0]?.[at];
              return (
                <th key={key} scope="col" className={first && figure(first)}>
                  {nameOf(key, label)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={columns[at]?.key} className={figure(cell)}>
                  {cellText(cell, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {total > rows.length && <p className="pad soft">{t('list.more', { count: total - rows.length })}</p>}
    </div>
  );
}
