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
  const { chosen, name, journal, place, written } = of;
  const [filter, setFilter] = useState<Filter>({});
  const leads = space === 'teacher' || space === 'head';
  // pupils begin with what is asked of them, teachers with what waits for them on the board
  const reporters = !journal && <AssignmentSection key={`reporters ${chosen}`} classId={chosen} />;
  return (
    <Page
      title={t(journal ? 'journal' : 'title')}
      before={journal ? t('journal.what') : name}
      width={leads ? 'wide' : 'narrow'}
      actions={place && <BlogLinks place={place} contributes={written.includes(place.schoolId)} />}
    >
      {of.pending ? null : !place ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <>
          <PlaceChoice of={of} waits={leads} onChoose={() => setFilter({})} />
          {space === 'pupil' && reporters}
          <BlogReading key={journal ?? chosen} place={place} filter={filter} onFilter={setFilter} />
          {leads && reporters}
        </>
      )}
    </Page>
  );
}
