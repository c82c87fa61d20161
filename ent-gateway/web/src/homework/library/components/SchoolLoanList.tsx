import type { SchoolLoan, SchoolLoans } from '../between';
import { useLibraryMessages } from '../messages';
import { SchoolLoanLine } from './SchoolLoanLine';

const open = ['ASKED', 'SENT', 'HERE', 'SENT_BACK', 'LOST'];

/** What is asked of the school, what it has sent, what it has of others, and what is over. */
export function SchoolLoanList({ loans: { today, lent, borrowed } }: { loans: SchoolLoans }) {
  const t = useLibraryMessages();
  const parts = [
    { key: 'between.asked', list: lent.filter(({ state }) => state === 'ASKED') },
    {
      key: 'between.lent',
      list: lent.filter(({ state }) => state !== 'ASKED' && open.includes(state)),
    },
    { key: 'between.borrowed', list: borrowed.filter(({ state }) => open.includes(state)) },
  ] as const;
  const over = [...lent, ...borrowed].filter(({ state }) => !open.includes(state));
  const lines = (list: SchoolLoan[]) => (
    <ul className="card book-lines">
      {list.map((loan) => (
        <SchoolLoanLine key={loan.id} loan={loan} today={today} lending={lent.includes(loan)} />
      ))}
    </ul>
  );
  return (
    <>
      {parts
        .filter(({ list }) => list.length > 0)
        .map(({ key, list }) => (
          <section key={key} className="stack" aria-labelledby={key}>
            <h2 id={key}>{t(key)}</h2>
            {lines(list)}
          </section>
        ))}
      {over.length > 0 && (
        <details>
          <summary>{t('between.over', { count: over.length })}</summary>
          {lines(over)}
        </details>
      )}
    </>
  );
}
