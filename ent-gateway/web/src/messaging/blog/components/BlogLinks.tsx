import { LayoutTemplate, PenLine, Share2 } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';

/** The ways on from a blog: to write, and to share or follow it. In a journal pupils write what a teacher asks of them. */
export function BlogLinks({ place: { classId, schoolId } }: { place: BlogPlace }) {
  const t = useBlogMessages();
  const { space } = useSession();
  const leads = space === 'teacher' || space === 'head';
  const writes = leads || (space === 'pupil' && classId !== null);
  return (
    <>
      {space !== 'pupil' && classId && (
        <Link className="btn" to={`/blog/reglages?classe=${classId}`}>
          <Share2 aria-hidden="true" size={18} />
          {t(leads ? 'settings' : 'follow')}
        </Link>
      )}
      {writes && (
        <Link
          className="btn"
          to={classId ? `/blog/nouvelle-page?classe=${classId}` : `/blog/nouvelle-page?ecole=${schoolId}`}
        >
          <LayoutTemplate aria-hidden="true" size={18} />
          {t('write.page')}
        </Link>
      )}
      {writes && (
        <Link
          className="btn primary"
          to={classId ? `/blog/nouveau?classe=${classId}` : `/blog/nouveau?ecole=${schoolId}`}
        >
          <PenLine aria-hidden="true" size={18} />
          {t('write')}
        </Link>
      )}
    </>
  );
}
