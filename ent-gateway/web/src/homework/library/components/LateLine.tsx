import { Clock3 } from 'lucide-react';
import { shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { OverdueLoan } from '../api';
import { lateness } from '../late';
import { useLibraryMessages } from '../messages';
import { useReturning } from '../useReturning';
import { Cover } from './Cover';
import type { LateListProps } from './LateList';

type LateLineProps = Omit<LateListProps, 'loans'> & { loan: OverdueLoan };

/** A late book: whose, how long, whether its family was told, and that it is back. */
export function LateLine({ schoolId, loan, today, onBack, choosing }: LateLineProps) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const returning = useReturning(schoolId, loan, (isBack) => isBack && onBack());
  const late = loan.dueOn < today ? lateness(loan.dueOn, today) : undefined;
  return (
    <li className="book-line">
      {choosing && (
        <input
          type="checkbox"
          aria-label={t('overdue.choose', { name: loan.givenName, title: loan.book.title })}
          checked={choosing.chosen.includes(loan.childId)}
          onChange={() => choosing.toggle(loan.childId)}
        />
      )}
      <Cover title={loan.book.title} colour={loan.book.colour} picture={loan.book.cover} />
      <div className="book-line-words">
        <p className="b">{loan.givenName}</p>
        <p className="s soft">{loan.book.title}</p>
        {loan.notedOn && (
          <p className="s soft">{t('overdue.noted', { day: shortDate(loan.notedOn, language) })}</p>
        )}
        {!loan.reached && <p className="s soft">{t('overdue.without')}</p>}
      </div>
      <span className={late?.key === 'late.weeks' ? 'pill warn' : 'pill plain-soft'}>
        <Clock3 aria-hidden="true" size={16} />
        {late
          ? t(late.key, { count: late.count })
          : t('copies.lent', { day: shortDate(loan.dueOn, language) })}
      </span>
      <Button
        isPending={returning.isPending}
        aria-label={t('overdue.return', { title: loan.book.title, name: loan.givenName })}
        onPress={() => returning.mutate()}
      >
        {t('overdue.returned')}
      </Button>
    </li>
  );
}
