import { useQuery } from '@tanstack/react-query';
import { BookHeart } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded } from '../../../app/ui';
import { listReadings } from '../impressions';
import { useLibraryMessages } from '../messages';
import { ChildPage } from './ChildPage';
import { ReadingTile } from './ReadingTile';

/** The books that a child has had, with what it says of them: it says it itself, its family reads it. */
export function ReadingsScreen() {
  const t = useLibraryMessages();
  return (
    <ChildPage mine={t('readings.mine')} others={t('readings.title')}>
      {(childId) => <OfChild key={childId} childId={childId} />}
    </ChildPage>
  );
}

function OfChild({ childId }: { childId: string }) {
  const t = useLibraryMessages();
  const { space } = useSession();
  const readings = useQuery({
    queryKey: ['library', 'readings', childId],
    queryFn: () => listReadings(childId),
  });
  return (
    <Loaded query={readings}>
      {(books) =>
        books.length > 0 ? (
          <ul className="reading-grid">
            {books.map((one) => (
              <ReadingTile key={one.book.id} reading={one} editable={space === 'pupil'} />
            ))}
          </ul>
        ) : (
          <EmptyState icon={BookHeart} title={t('readings.none')}>
            <p>{t('readings.none.more')}</p>
            <Link to="/bibliotheque">{t('shelf.choose')}</Link>
          </EmptyState>
        )
      }
    </Loaded>
  );
}
