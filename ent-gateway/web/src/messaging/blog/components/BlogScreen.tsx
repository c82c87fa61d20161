import { School } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { EmptyState, Page } from '../../../app/ui';
import type { Filter } from '../api';
import { AssignmentSection } from '../assignment/AssignmentSection';
import { useBlogMessages } from '../messages';
import { useBlogClass } from '../useBlogClass';
import { BlogLinks } from './BlogLinks';
import { BlogReading } from './BlogReading';
import { PlaceChoice } from './PlaceChoice';
import './blog.css';

/** The blog of a class, or the journal of a school: a list to read, and for teachers a board of what is on its way. */
export function BlogScreen() {
  const t = useBlogMessages();
  const { space } = useSession();
  const of = useBlogClass();
  const { chosen, name, schoolId, journal } = of;
  const [filter, setFilter] = useState<Filter>({});
  const leads = space === 'teacher' || space === 'head';
  const place = journal ? { classId: null, schoolId: journal } : { classId: chosen, schoolId };
  return (
    <Page
      title={t(journal ? 'journal' : 'title')}
      before={journal ? t('journal.what') : name}
      width={leads ? 'wide' : 'narrow'}
      actions={chosen !== '' && <BlogLinks place={place} />}
    >
      {chosen === '' ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <>
          <PlaceChoice of={of} onChoose={() => setFilter({})} />
          {!journal && space !== 'family' && (
            <AssignmentSection key={`reporters ${chosen}`} classId={chosen} />
          )}
          <BlogReading key={journal ?? chosen} place={place} filter={filter} onFilter={setFilter} />
        </>
      )}
    </Page>
  );
}
