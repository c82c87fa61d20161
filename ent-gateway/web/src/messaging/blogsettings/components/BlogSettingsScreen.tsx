import { School } from 'lucide-react';
import { schoolScope, useSession } from '../../../app/session';
import { BackLink, EmptyState, Page } from '../../../app/ui';
import { blogOf, PlaceChoice, useBlogClass } from '../../blog';
import { useBlogSettingsMessages } from '../messages';
import { BooksCard } from './BooksCard';
import { CommentsCard } from './CommentsCard';
import { ContributorsCard } from './ContributorsCard';
import { FeedCard } from './FeedCard';
import { PublicPageCard } from './PublicPageCard';
import { TopicsCard } from './TopicsCard';
import './blogsettings.css';

/** How a blog or journal takes comments and topics, and goes out: to everybody, to a program of one's own, and on paper. */
export function BlogSettingsScreen() {
  const t = useBlogSettingsMessages();
  const { me, space } = useSession();
  const of = useBlogClass();
  const { name, journal, place } = of;
  const leads = space === 'teacher' || space === 'head';
  // also in the other space of somebody who teaches there and heads the school
  const heads = leads && schoolScope(me, 'head')?.includes(journal ?? '');
  const back = journal ? t('back.journal') : t('back', { name: name ?? '' });
  return (
    <Page
      title={t(leads ? 'title' : 'title.family')}
      width="narrow"
      before={<BackLink to={place ? blogOf(place) : '/blog'}>{back}</BackLink>}
    >
      {!place ? (
        <EmptyState icon={School} title={t('noClass')} />
      ) : (
        <>
          <PlaceChoice of={of} />
          <div className="stack-l" key={place.classId ?? place.schoolId}>
            {!leads && <p className="prose">{t('told')}</p>}
            {leads && <PublicPageCard schoolId={place.schoolId} />}
            {leads && <CommentsCard place={place} />}
            {heads && journal && <ContributorsCard schoolId={journal} />}
            <FeedCard place={place} />
            {leads && <BooksCard place={place} />}
            {leads && <TopicsCard place={place} />}
          </div>
        </>
      )}
    </Page>
  );
}
