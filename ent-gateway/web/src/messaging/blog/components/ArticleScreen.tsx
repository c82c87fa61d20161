import { useQuery } from '@tanstack/react-query';
import { Newspaper } from 'lucide-react';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { hasStatus } from '../../../app/http';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { noteReading } from '../api';
import { useBlogMessages } from '../messages';
import { blogOf } from '../place';
import { articleQuery } from '../queries';
import { ArticleBody } from './ArticleBody';
import { CategoryChoice } from './CategoryChoice';
import './blog.css';

/** An article, to be read. */
export function ArticleScreen() {
  const t = useBlogMessages();
  const { id = '' } = useParams();
  const article = useQuery(articleQuery(id));
  const reader = useSession().space !== 'service';
  const opened = reader && article.data?.state === 'PUBLISHED' && article.data.standing !== 'STAFF';
  useEffect(() => {
    if (opened) noteReading(id).catch(() => undefined); // reading goes on; it counts the next time
  }, [id, opened]);
  const gone = hasStatus(article.error, 404);
  return (
    <Page
      title={article.data?.title ?? t('title')}
      width="narrow"
      before={
        <BackLink to={article.data ? blogOf(article.data) : '/blog'}>
          {t(article.data?.classId === null ? 'journal' : 'back')}
        </BackLink>
      }
    >
      {gone ? (
        <EmptyState icon={Newspaper} title={t('gone')}>
          <p>{t('gone.more')}</p>
        </EmptyState>
      ) : (
        <Loaded query={article}>
          {(shown) => (
            <>
              <ArticleBody article={shown} />
              {shown.standing === 'STAFF' && <CategoryChoice article={shown} />}
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
