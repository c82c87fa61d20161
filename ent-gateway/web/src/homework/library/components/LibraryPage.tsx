import { School as SchoolIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState, Page, Select } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { useKeptSchool } from '../useKeptSchool';
import { useSchools } from '../useSchools';
import { LibraryTabs } from './LibraryTabs';
import './library.css';

interface LibraryPageProps {
  title: string;
  actions?: ReactNode;
  children: (schoolId: string) => ReactNode;
}

/** A page of the library of one school; whoever has several chooses. */
export function LibraryPage({ title, actions, children }: LibraryPageProps) {
  const t = useLibraryMessages();
  const schools = useSchools();
  const [chosen, choose] = useKeptSchool();
  const school = schools.find(({ id }) => id === chosen) ?? schools[0];
  return (
    <Page title={title} actions={actions}>
      <LibraryTabs />
      {schools.length > 1 && school && (
        <Select
          label={t('school')}
          value={school.id}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => choose(event.target.value)}
        />
      )}
      {school ? (
        children(school.id)
      ) : (
        <EmptyState icon={SchoolIcon} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      )}
    </Page>
  );
}
