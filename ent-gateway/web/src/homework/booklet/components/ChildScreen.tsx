import { useQuery } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { bookletQuery, classBookletsQuery } from '../api';
import { useBookletMessages } from '../messages';
import { ChildDesk } from './ChildDesk';

/** The booklet of one pupil, for those who lead its class. */
export function ChildScreen({ childId }: { childId: string }) {
  const t = useBookletMessages();
  const [year, setYear] = useState<number>();
  const booklet = useQuery(bookletQuery(childId, year));
  const classId = booklet.data?.classId ?? '';
  const booklets = useQuery({ ...classBookletsQuery(classId), enabled: classId !== '' });
  const name = booklet.data?.givenName;
  return (
    <Page
      title={name ? t('of', { name }) : t('title')}
      before={<BackLink to={classId ? `/carnet?classe=${classId}` : '/carnet'}>{t('back')}</BackLink>}
      actions={
        <Link className="btn" to={`/carnet/portfolio?eleve=${childId}`}>
          <Star aria-hidden="true" size={18} />
          {t('portfolio')}
        </Link>
      }
    >
      <Loaded query={booklet}>
        {(known) => (
          <Loaded query={booklets}>
            {(ofClass) => <ChildDesk booklet={known} booklets={ofClass} onYear={setYear} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
