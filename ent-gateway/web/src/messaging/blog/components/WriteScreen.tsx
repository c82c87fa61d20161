import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { AssignedNote } from '../assignment/AssignedNote';
import { useBlogMessages } from '../messages';
import { blogOf, type BlogPlace } from '../place';
import { articleQuery } from '../queries';
import { ContributorForm } from './ContributorForm';
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
  const journal = search.get('ecole') ?? (article.data?.classId === null ? article.data.schoolId : null);
  const place: BlogPlace = journal
    ? { classId: null, schoolId: journal }
    : { classId: search.get('classe') ?? me.classes[0]?.id ?? '', schoolId: '' };
  const child = space === 'pupil';
  const leads = space === 'teacher' || space === 'head';
  const Writing = child ? PupilForm : leads ? StaffForm : ContributorForm;
  return (
    <Page
      title={t(child ? 'write.pupil' : id ? 'edit' : 'write')}
      before={
        <BackLink to={id ? `/blog/${id}` : journal ? blogOf(place) : '/blog'}>
          {t(journal ? 'journal' : 'back')}
        </BackLink>
      }
    >
      {id === '' ? (
        <Writing place={place} article={undefined} />
      ) : (
        <Loaded query={article}>
          {(found) =>
            found.page ? (
              <Navigate to={`/blog/${id}/page`} replace />
            ) : !found.writable ? (
              <Navigate to={`/blog/${id}`} replace />
            ) : (
              <>
                {child && <AssignedNote article={found} orPage />}
                <Writing key={found.id} place={found} article={found} />
              </>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
