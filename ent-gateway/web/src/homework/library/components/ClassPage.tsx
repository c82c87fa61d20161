import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { EmptyState, Select } from '../../../app/ui';
import { classesQuery } from '../../../core/school';
import { useLibraryMessages } from '../messages';
import { LibraryPage } from './LibraryPage';

interface ClassPageProps {
  title: string;
  children: (schoolClass: { id: string; name: string }) => ReactNode;
}

/** A page of the library about one class: an own one, or one of the school that somebody heads. */
export function ClassPage({ title, children }: ClassPageProps) {
  return (
    <LibraryPage title={title}>
      {(schoolId) => <OfSchool schoolId={schoolId}>{children}</OfSchool>}
    </LibraryPage>
  );
}

function OfSchool({ schoolId, children }: { schoolId: string; children: ClassPageProps['children'] }) {
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
      {children(shown)}
    </>
  );
}
