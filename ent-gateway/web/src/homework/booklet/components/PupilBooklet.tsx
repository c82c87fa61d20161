import { useQuery } from '@tanstack/react-query';
import { Sprout, Star } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { bookletQuery } from '../api';
import { useBookletMessages } from '../messages';
import { ObservationCard } from './ObservationCard';
import { ObservationList } from './ObservationList';

/** What a child has managed, to be seen and heard by itself. */
export function PupilBooklet() {
  const t = useBookletMessages();
  const { me } = useSession();
  const booklet = useQuery(bookletQuery(me.person.id));
  return (
    <Page
      title={t('own')}
      before={<BackLink to="/">{t('home')}</BackLink>}
      actions={
        <Link className="btn" to="/carnet/portfolio">
          <Star aria-hidden="true" size={18} />
          {t('portfolio.own')}
        </Link>
      }
    >
      <Loaded query={booklet}>
        {({ observations }) =>
          observations.length === 0 ? (
            <EmptyState icon={Sprout} title={t('empty.own')} />
          ) : (
            <ObservationList
              list={observations}
              show={(one) => <ObservationCard key={one.id} one={one} speaks />}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
