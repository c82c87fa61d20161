import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { percentage } from '../../prices';
import { usePricesMessages } from '../../prices';
import type { Column, Tariff } from '../api';
import { useTariffMessages } from '../messages';
import { columnsOf } from '../picture';
import { bracketName, effectName } from '../words';
import './tariffs.css';

interface TariffTableProps {
  tariff: Tariff;
  /** a quotient whose bracket is pointed at */
  marked?: number | undefined;
}

/** The council's grid in figures. */
export function TariffTable({ tariff, marked }: TariffTableProps) {
  const t = useTariffMessages();
  const words = usePricesMessages();
  const language = useLanguage();
  const columns = columnsOf(tariff);
  const brackets = tariff.brackets ?? [];
  const rows =
    brackets.length > 0
      ? brackets.map((bracket, index) => ({
          name: bracketName(bracket, t, language),
          here:
            marked !== undefined &&
            marked >= bracket.minCents &&
            (bracket.maxCents == null || marked < bracket.maxCents),
          index,
        }))
      : [{ name: t('everybody'), here: false, index: 0 }];
  return (
    <div className="stack">
      {tariff.packagePeriod && <p className="b">{t(`package.${tariff.packagePeriod}`)}</p>}
      <div className="tariff-scroll">
        <table className="tariff-table">
          <caption className="hidden">{t('table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('quotient')}</th>
              {columns.map(({ kind, rank }) => (
                <th key={`${kind}-${rank}`} scope="col">
                  {kind === 'rank' ? t('column.rank', { rank }) : t(`column.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, here, index }) => (
              <tr key={name} className={here ? 'tariff-here' : undefined}>
                <th scope="row">
                  {name}
                  {here && <span className="s"> · {t('here')}</span>}
                </th>
                {columns.map(({ kind, rank, column }) => (
                  <td key={`${kind}-${rank}`}>{priceOf(column, index)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(tariff.modifiers ?? []).length > 0 && (
        <ul className="tariff-modifiers">
          {tariff.modifiers?.map((modifier) => (
            <li key={`${modifier.occasion}-${modifier.fromRank ?? 0}`}>
              {words(`occasion.${modifier.occasion}`)}
              {modifier.fromRank != null && ` (${t('fromRank', { rank: modifier.fromRank })})`}
              {t('colon')}
              <span className="b">{effectName(modifier, t, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  function priceOf(column: Column, index: number): string {
    if (column.effortRate) {
      const { percent, floorCents, ceilingCents } = column.effortRate;
      return t('rate', {
        percent: percentage(percent, language),
        floor: euros(floorCents, language),
        ceiling: euros(ceilingCents, language),
      });
    }
    const bracket = column.brackets?.[index];
    return euros(bracket ? bracket.amountCents : (column.flatCents ?? 0), language);
  }
}
