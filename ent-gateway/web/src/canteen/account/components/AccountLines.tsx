import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { colourAt, useChildren } from '../../../app/session';
import { Face } from '../../../app/ui';
import type { MonthAccount } from '../api';
import { useAccountMessages } from '../messages';
import { ChildLines } from './ChildLines';
import { PaperLines } from './PaperLines';
import './account.css';

/** Where a child's part of an account is, for the ways there. */
export const partOf = ({ householdId }: MonthAccount, childId: string) =>
  `compte-${householdId ?? 'sans-payeur'}-${childId}`;

/** One colour per child: the family's own where it is the reader's child. */
export function useColours({ children }: MonthAccount): Record<string, string> {
  const own = useChildren();
  return Object.fromEntries(
    children.map(({ childId }, index) => [
      childId,
      own.find(({ id }) => id === childId)?.colour ?? colourAt(index),
    ]),
  );
}

/** The days of each child, with the child's total; on paper one row a line. */
export function AccountLines({ account }: { account: MonthAccount }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const colours = useColours(account);
  return (
    <>
      {account.children.map(({ childId, givenName, familyName, totals }) => (
        <section
          key={childId}
          id={partOf(account, childId)}
          tabIndex={-1}
          className={`card pad stack account-child no-print ${colours[childId]}`}
          aria-labelledby={`${partOf(account, childId)}-nom`}
        >
          <div className="row between">
            <h2 id={`${partOf(account, childId)}-nom`} className="row">
              <Face name={givenName} colour={colours[childId] ?? ''} />
              {givenName} {familyName}
            </h2>
            <span className="b number">{euros(totals.certainCents + totals.openCents, language)}</span>
          </div>
          <details open className="account-fold">
            <summary>{t('detail', { child: givenName })}</summary>
            <ChildLines lines={account.lines.filter((line) => line.childId === childId)} />
          </details>
        </section>
      ))}
      <PaperLines account={account} />
    </>
  );
}
