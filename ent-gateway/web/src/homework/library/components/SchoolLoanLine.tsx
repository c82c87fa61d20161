import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { LoanStep, SchoolLoan } from '../between';
import { useLibraryMessages } from '../messages';
import { useStep } from '../useStep';
import { Cover } from './Cover';
import { SendCopy } from './SendCopy';

interface SchoolLoanLineProps {
  loan: SchoolLoan;
  today: string;
  /** whether the book is the own school's */
  lending: boolean;
}

type Steps = Partial<Record<SchoolLoan['state'], LoanStep>>;

const ofLender: Steps = {
  ASKED: 'DECLINE',
  SENT: 'BRING_HOME',
  HERE: 'BRING_HOME',
  SENT_BACK: 'BRING_HOME',
  LOST: 'BRING_HOME',
};
const ofBorrower: Steps = { ASKED: 'CANCEL', SENT: 'RECEIVE', HERE: 'SEND_BACK' };

/** A book between two schools: where it is, until when, and the step that is the own school's. */
export function SchoolLoanLine({ loan, today, lending }: SchoolLoanLineProps) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const line = useRef<HTMLLIElement>(null);
  const [sending, setSending] = useState(false);
  const stepping = useStep(loan, () => line.current?.focus());
  const { title, authors, colour, state, dueOn, guestBarcode } = loan;
  const step = (lending ? ofLender : ofBorrower)[state];
  const late = dueOn !== null && dueOn < today && ['SENT', 'HERE', 'SENT_BACK'].includes(state);
  return (
    <li ref={line} tabIndex={-1} className="book-line">
      <Cover title={title} colour={colour} picture={null} />
      <div className="book-line-words">
        <p className="b">{title}</p>
        {authors && <p className="s soft">{authors}</p>}
        <p className="s">
          {t(`between.${lending ? 'lent' : 'borrowed'}.${state}`, {
            name: lending ? loan.borrowerName : loan.lenderName,
          })}
          {loan.withPupil && ` · ${t('between.withPupil')}`}
        </p>
        {!lending && state === 'HERE' && (
          <p className="s">
            {t('between.label', { barcode: guestBarcode ?? '' })}{' '}
            <Link className="btn quiet" to={`/bibliotheque/livre/${loan.guestBookId}`}>
              {t('between.sheet')}
            </Link>
          </p>
        )}
      </div>
      {dueOn && (
        <span className={late ? 'pill warn' : 'pill plain-soft'}>
          {t(late ? 'shelf.late' : 'shelf.due', { day: shortDate(dueOn, language) })}
        </span>
      )}
      <span className="row wrap no-print">
        {lending && state === 'ASKED' && !sending && (
          <Button
            kind="primary"
            aria-label={t('between.send.of', { title })}
            onPress={() => setSending(true)}
          >
            {t('between.send')}
          </Button>
        )}
        {step && (
          <Button
            isPending={stepping.isPending}
            aria-label={t(`between.step.${step}.of`, { title })}
            onPress={() => stepping.mutate(step)}
          >
            {t(`between.step.${step}`)}
          </Button>
        )}
      </span>
      {sending && state === 'ASKED' && (
        <SendCopy loan={loan} today={today} onEnd={() => line.current?.focus()} />
      )}
    </li>
  );
}
