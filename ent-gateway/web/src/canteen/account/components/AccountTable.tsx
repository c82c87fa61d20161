import { Link } from 'react-router';
import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Schemas } from '../../../app/http';
import { useAccountMessages } from '../messages';

interface AccountTableProps {
  accounts: Schemas['AccountPageAccountSummary'][];
  month: string;
}

export function AccountTable({ accounts, month }: AccountTableProps) {
  const t = useAccountMessages();
  const language = useLanguage();
  return (
    <div className="card sheet-scroll">
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
              <td className="figure">{euros(totals.certainCents, language)}</td>
              <td className="figure">{euros(totals.openCents, language)}</td>
              <td className="figure">{totals.certainLines + totals.openLines}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
