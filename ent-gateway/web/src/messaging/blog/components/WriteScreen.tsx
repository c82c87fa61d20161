import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { blogOf, type BlogPlace } from '../place';
import { articleQuery } from '../queries';
import { PupilForm } from './PupilForm';
import { StaffForm } from './StaffForm';
import './blog.css';

/** Writes an article: a pupil's page on a tablet, a teacher's form. */
export function WriteScreen() {
  const t = useBlogMessages();
  const { me, space } = useSession();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const article = useQuery(articleQuery(id));
  const journal = search.get('ecole');
  const place: BlogPlace = journal
    ? { classId: null, schoolId: journal }
    : { classId: search.get('classe') ?? me.classes[0]?.id ?? '', schoolId: '' };
  const Writing = space === 'pupil' ? PupilForm : StaffForm;
  return (
    <Page
      title={t(id ? 'edit' : space === 'pupil' ? 'write.pupil' : 'write')}
      before={<BackLink to={id ? `/blog/${id}` : journal ? blogOf(place) : '/blog'}>{t('back')}</BackLink>}
    >
      {id === '' ? (
        <Writing place={place} article={undefined} />
      ) : (
        <Loaded query={article}>
          {(found) =>
            found.page ? (
              <Navigate to={`/blog/${id}/page`} replace />
            ) : (
              <Writing key={found.id} place={found} article={found} />
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
