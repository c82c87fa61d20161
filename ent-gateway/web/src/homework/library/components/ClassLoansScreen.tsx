import { useQuery } from '@tanstack/react-query';
import { BookHeart, Users } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded, Select } from '../../../app/ui';
import { classesQuery } from '../../../core/school';
import { listClassLoans } from '../api';
import { useLibraryMessages } from '../messages';
import { ClassLoanList } from './ClassLoanList';
import { LibraryPage } from './LibraryPage';

/** The books that pupils of a class have at home, late or not: for its teachers, and for the head of every class. */
export function ClassLoansScreen() {
  const t = useLibraryMessages();
  return <LibraryPage title={t('loans.title')}>{(schoolId) => <OfSchool schoolId={schoolId} />}</LibraryPage>;
}

function OfSchool({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const { me, space } = useSession();
  const [search, setSearch] = useSearchParams();
  const listed = useQuery({ ...classesQuery(schoolId), enabled: space === 'head' });
  const classes =
    space === 'head' ? (listed.data ?? []) : me.classes.filter((one) => one.schoolId === schoolId);
  const shown = classes.find(({ id }) => id === search.get('classe')) ?? classes[0];
  if (!shown)
    return (
      !listed.isLoading && (
        <EmptyState icon={Users} title={t('loans.noClass')}>
          <p>{t('loans.noClass.more')}</p>
        </EmptyState>
      )
    );
  return (
    <>
      {classes.length > 1 && (
        <Select
          label={t('loans.class')}
          value={shown.id}
          options={classes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setSearch({ classe: event.target.value }, { replace: true })}
        />
      )}
      <OfClass key={shown.id} classId={shown.id} name={shown.name} />
    </>
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
