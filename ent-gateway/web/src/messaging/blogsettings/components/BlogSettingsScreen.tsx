import { School } from 'lucide-react';
import { useSession } from '../../../app/session';
import { BackLink, Choice, EmptyState, Page } from '../../../app/ui';
import { useBlogClass } from '../../blog';
import { useBlogSettingsMessages } from '../messages';
import { BooksCard } from './BooksCard';
import { FeedCard } from './FeedCard';
import { PublicPageCard } from './PublicPageCard';
import { TopicsCard } from './TopicsCard';
import './blogsettings.css';

/** How a class's blog goes out of the class: to everybody, to a program of one's own, and on paper. */
export function BlogSettingsScreen() {
  const t = useBlogSettingsMessages();
  const { space } = useSession();
  const { classes, chosen, name, schoolId, choose } = useBlogClass();
  const leads = space === 'teacher' || space === 'head';
  return (
    <Page
      title={t(leads ? 'title' : 'title.family')}
      width="narrow"
      before={<BackLink to={`/blog?classe=${chosen}`}>{t('back', { name: name ?? '' })}</BackLink>}
    >
      {classes.length > 1 && (
        <Choice
          label={t('class')}
          hideLabel
          value={chosen}
          onChange={choose}
          options={classes.map(({ id, name: label }) => ({ value: id, label }))}
        />
      )}
      {chosen === '' ? (
        <EmptyState icon={School} title={t('noClass')} />
      ) : (
        <div className="stack-l" key={chosen}>
          {leads && <PublicPageCard schoolId={schoolId} />}
          <FeedCard classId={chosen} />
          {leads && <BooksCard classId={chosen} />}
          {leads && <TopicsCard classId={chosen} />}
        </div>
      )}
    </Page>
  );
}
