import { Link } from 'react-router';
import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Schemas } from '../../../app/http';
import { useAccountMessages } from '../messages';
import './account.css';

interface AccountTableProps {
  accounts: Schemas['AccountPageAccountSummary'][];
  month: string;
}

export function AccountTable({ accounts, month }: AccountTableProps) {
  const t = useAccountMessages();
  const language = useLanguage();
  return (
    <div className="card account-list">
      <table className="sheet-table">
        <caption className="hidden">{t('accounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.household')}</th>
            {(['columns.certain', 'columns.open', 'columns.lines'] as const).map((column) => (
              <th key={column} scope="col" className="figure">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ householdId, householdName, adults, totals }) => (
            <tr key={householdId}>
              <th scope="row">
                <Link to={`/familles/${householdId}/compte?mois=${month}`}>{householdName}</Link>
                <p className="s soft">{adults.join(', ')}</p>
              </th>
              <td className="figure" data-label={t('columns.certain')}>
                {euros(totals.certainCents, language)}
              </td>
              <td className="figure" data-label={t('columns.open')}>
                {euros(totals.openCents, language)}
              </td>
              <td className="figure" data-label={t('columns.lines')}>
                {totals.certainLines + totals.openLines}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
