import { useQuery } from '@tanstack/react-query';
import { BookHeart } from 'lucide-react';
import { EmptyState, Loaded } from '../../../app/ui';
import { listClassLoans } from '../api';
import { useLibraryMessages } from '../messages';
import { ClassLoanList } from './ClassLoanList';
import { ClassPage } from './ClassPage';

/** The books that pupils of a class have at home, late or not: for its teachers, and for the head of every class. */
export function ClassLoansScreen() {
  const t = useLibraryMessages();
  return (
    <ClassPage title={t('loans.title')}>
      {({ id, name }) => <OfClass key={id} classId={id} name={name} />}
    </ClassPage>
  );
}

function OfClass({ classId, name }: { classId: string; name: string }) {
  const t = useLibraryMessages();
  const loans = useQuery({
    queryKey: ['library', 'class', classId],
    queryFn: () => listClassLoans(classId),
  });
  return (
    <section className="stack" aria-labelledby="class-loans">
      <h2 id="class-loans">{name}</h2>
      <Loaded query={loans}>
        {(shown) =>
          shown.pupils.some((pupil) => pupil.loans.length > 0) ? (
            <ClassLoanList loans={shown} />
          ) : (
            <EmptyState icon={BookHeart} title={t('loans.none')}>
              <p>{t('loans.none.more')}</p>
            </EmptyState>
          )
        }
      </Loaded>
    </section>
  );
}
