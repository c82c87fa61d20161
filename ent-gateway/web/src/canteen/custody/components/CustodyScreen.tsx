import { useQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router';
import { useActing, useSession } from '../../../app/session';
import { ActingBanner, BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { type CustodyView, getCustody } from '../api';
import { useCustodyMessages } from '../messages';
import { OwnCustody } from './OwnCustody';
import { TownCustody } from './TownCustody';

const homesOf = ({ households }: CustodyView) => households.map(({ name }) => name).join(', ');

/** Which of a child's two households pays, week by week. */
export function CustodyScreen() {
  const t = useCustodyMessages();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const acting = useActing();
  const family = useSession().space === 'family';
  const custody = useQuery({ queryKey: ['canteen', 'custody', id], queryFn: () => getCustody(id) });
  const child = custody.data?.child;
  const name = child && `${child.givenName} ${child.familyName}`;
  return (
    <Page
      title={name ? t('title.of', { name }) : t('title')}
      width="narrow"
      before={
        acting ? (
          <BackLink to={`/familles/${acting.familyId}`}>{acting.name}</BackLink>
        ) : family ? (
          <BackLink to="/cantine">{t('back.week')}</BackLink>
        ) : (
          <BackLink to={`/classes/${search.get('classe') ?? ''}`}>{t('back')}</BackLink>
        )
      }
    >
      <Loaded query={custody}>
        {(view) =>
          view.households.length < 2 ? (
            <EmptyState icon={House} title={t('one')}>
              <p>{t('one.more', { name: view.child.givenName })}</p>
            </EmptyState>
          ) : view.households.some(({ mine }) => mine) ? (
            <OwnCustody view={view} />
          ) : (
            <>
              {!acting && <ActingBanner>{t('acting', { names: homesOf(view) })}</ActingBanner>}
              <TownCustody view={view} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
