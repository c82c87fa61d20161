import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Clock3 } from 'lucide-react';
import { shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, toastAbout } from '../../../app/ui';
import { type OverdueLoan, returnBook } from '../api';
import { lateness } from '../late';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { Cover } from './Cover';

interface LateListProps {
  schoolId: string;
  loans: OverdueLoan[];
  today: string;
}

export function LateList({ schoolId, loans, today }: LateListProps) {
  return (
    <ul className="book-lines">
      {loans.map((loan) => (
        <LateLine key={loan.id} schoolId={schoolId} loan={loan} today={today} />
      ))}
    </ul>
  );
}

function LateLine({ schoolId, loan, today }: { schoolId: string; loan: OverdueLoan; today: string }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const toast = toastAbout(`late ${loan.id}`);
  const late = loan.dueOn < today ? lateness(loan.dueOn, today) : undefined;
  const returning = useMutation({
    mutationFn: () => returnBook(schoolId, loan.barcode),
    onSuccess: ({ book, keptFor }) =>
      toast(
        'ok',
        keptFor ? t('overdue.keptFor', { name: keptFor }) : t('overdue.back', { title: book.title }),
      ),
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  return (
    <li className="book-line">
      <Cover title={loan.book.title} colour={loan.book.colour} />
      <div className="book-line-words">
        <p className="b">{loan.givenName}</p>
        <p className="s soft">{loan.book.title}</p>
        {loan.notedOn && (
          <p className="s soft">{t('overdue.noted', { day: shortDate(loan.notedOn, language) })}</p>
        )}
      </div>
      <span className={late?.key === 'late.weeks' ? 'pill warn' : 'pill plain-soft'}>
        <Clock3 aria-hidden="true" size={16} />
        {late
          ? t(late.key, { count: late.count })
          : t('copies.lent', { day: shortDate(loan.dueOn, language) })}
      </span>
      <Button
        className="no-print"
        isPending={returning.isPending}
        aria-label={t('overdue.return', { title: loan.book.title, name: loan.givenName })}
        onPress={() => returning.mutate()}
      >
        {t('overdue.returned')}
      </Button>
    </li>
  );
}
