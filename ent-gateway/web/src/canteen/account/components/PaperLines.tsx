import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { sentencesOf, usePricesMessages } from '../../prices';
import type { AccountLine, MonthAccount } from '../api';
import { isPackage } from '../lines';
import { useAccountMessages } from '../messages';
import { numbered } from '../paper';
import { PaperRow } from './PaperRow';

const columns = ['paper.day', 'paper.activity', 'paper.standing', 'paper.reason', 'paper.price'] as const;

/** An account on paper: a table a child, a row a line, and the reasons of the prices below. */
export function PaperLines({ account }: { account: MonthAccount }) {
  const t = useAccountMessages();
  const words = usePricesMessages();
  const language = useLanguage();
  // hours that a child was there stand in the row itself
  const reasonOf = ({ explanation }: AccountLine) =>
    explanation
      .filter(({ kind }) => kind !== 'STAY')
      .flatMap((step) => sentencesOf(step, words, language))
      .join(' ');
  const { reasons, numberOf } = numbered(account.lines, reasonOf);
  return (
    <div className="print-only account-paper">
      {account.children.map(({ childId, givenName, familyName, totals }) => (
        <table key={childId}>
          <caption>
            <span className="row between">
              <span>
                {givenName} {familyName}
              </span>
              <span className="number">{euros(totals.certainCents + totals.openCents, language)}</span>
            </span>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {account.lines
              .filter((line) => line.childId === childId)
              .map((line) => (
                <PaperRow
                  key={`${line.kind} ${line.activityId} ${isPackage(line) ? line.from : line.date}`}
                  line={line}
                  reason={numberOf(line)}
                />
              ))}
          </tbody>
        </table>
      ))}
      {reasons.length > 0 && (
        <>
          <p className="b">{t('paper.reasons')}</p>
          <ol>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
