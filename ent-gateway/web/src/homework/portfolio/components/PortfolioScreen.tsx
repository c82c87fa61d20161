import { useQuery } from '@tanstack/react-query';
import { Baby } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { ChildChoice } from '../../diary';
import { portfolioQuery } from '../api';
import { usePortfolioMessages } from '../messages';
import { PortfolioDesk } from './PortfolioDesk';
import './portfolio.css';

/** The portfolio of a child: its own, of a guardian's child, or of a pupil of one's class. */
export function PortfolioScreen() {
  const t = usePortfolioMessages();
  const { me, space } = useSession();
  const [search, setSearch] = useSearchParams();
  const asked = search.get(space === 'family' ? 'enfant' : 'eleve');
  const ofFamily = (me.children.find(({ id }) => id === asked) ?? me.children[0])?.id;
  const childId = space === 'pupil' ? me.person.id : space === 'family' ? ofFamily : (asked ?? undefined);
  const portfolio = useQuery({ ...portfolioQuery(childId ?? ''), enabled: Boolean(childId) });
  const name = portfolio.data?.givenName;
  const back =
    space === 'pupil' ? '/' : `/carnet?${space === 'family' ? 'enfant' : 'eleve'}=${childId ?? ''}`;
  return (
    <Page
      title={space === 'pupil' ? t('own') : name ? t('of', { name }) : t('title')}
      before={<BackLink to={back}>{t(space === 'pupil' ? 'home' : 'back')}</BackLink>}
    >
      {!childId ? (
        <EmptyState icon={Baby} title={t('noChild')} />
      ) : (
        <div className="stack-l">
          {space === 'family' && me.children.length > 1 && (
            <ChildChoice value={childId} onChange={(enfant) => setSearch({ enfant }, { replace: true })} />
          )}
          <Loaded query={portfolio}>
            {(known) => <PortfolioDesk key={known.childId} portfolio={known} />}
          </Loaded>
        </div>
      )}
    </Page>
  );
}
