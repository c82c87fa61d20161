import { LayoutTemplate, PenLine, Share2 } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { useBlogMessages } from '../messages';
import { type BlogPlace, placeQuery } from '../place';

interface BlogLinksProps {
  place: BlogPlace;
  /** whether an adult without a class writes in its journal */
  contributes: boolean;
}

/** The ways on from a blog: to write, and to share it or read it elsewhere. In a journal pupils write what a teacher asks of them. */
export function BlogLinks({ place, contributes }: BlogLinksProps) {
  const t = useBlogMessages();
  const { space } = useSession();
  const journal = place.classId === null;
  const leads = space === 'teacher' || space === 'head';
  const builds = leads || (space === 'pupil' && !journal);
  const writes = builds || (contributes && journal);
  return (
    <>
      {writes && (
        <Link className="btn primary" to={`/blog/nouveau?${placeQuery(place)}`}>
          <PenLine aria-hidden="true" size={18} />
          {t('write')}
        </Link>
      )}
      {(leads || space === 'family') && (
        <Link className="btn" to={`/blog/reglages?${placeQuery(place)}`}>
          <Share2 aria-hidden="true" size={18} />
          {t(leads ? 'settings' : 'elsewhere')}
        </Link>
      )}
      {builds && (
        <Link className="btn" to={`/blog/nouvelle-page?${placeQuery(place)}`}>
          <LayoutTemplate aria-hidden="true" size={18} />
          {t('write.page')}
        </Link>
      )}
    </>
  );
}
