import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { MonthAccount } from '../api';
import { DayRow } from './DayRow';
import { PackageRow } from './PackageRow';
import './account.css';

/** The days of each child, with the child's total. */
export function AccountLines({ account }: { account: MonthAccount }) {
  const language = useLanguage();
  return account.children.map(({ childId, givenName, familyName, totals }) => (
    <section key={childId} className="card pad stack account-child">
      <h2 className="row between">
        <span>
          {givenName} {familyName}
        </span>
        <span className="number">{euros(totals.certainCents + totals.openCents, language)}</span>
      </h2>
      <ul className="account-days">
        {account.lines
          .filter((line) => line.childId === childId)
          .map((line) =>
            line.kind === 'PACKAGE' ? (
              <PackageRow key={`${line.activityId} ${line.period} ${line.from}`} line={line} />
            ) : (
              <DayRow key={`${line.activityId} ${line.date}`} line={line} />
            ),
          )}
      </ul>
    </section>
  ));
}
