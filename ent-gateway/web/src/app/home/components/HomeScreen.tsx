import { useQuery } from '@tanstack/react-query';
import { Baby } from 'lucide-react';
import { useState } from 'react';
import { hourNow, today } from '../../format';
import { useChildren, useSession } from '../../session';
import { EmptyState, Loaded, Page, Skeleton } from '../../ui';
import { useHomeMessages } from '../messages';
import { homeQuery } from '../queries';
import { ChildStrip } from './ChildStrip';
import { HomeParts } from './HomeParts';
import './home.css';

/** After five in the afternoon, and at week-ends, the next school day comes first. */
const eveningFrom = 17;

export function HomeScreen() {
  const t = useHomeMessages();
  const { me } = useSession();
  const children = useChildren();
  const [only, setOnly] = useState<string>();
  const home = useQuery({ ...homeQuery(today()), enabled: children.length > 0 });
  const evening = hourNow() >= eveningFrom;
  const title = t(evening ? 'hello.evening' : 'hello.morning', { name: me.person.givenName });
  return (
    <Page title={title}>
      {children.length === 0 ? (
        <EmptyState icon={Baby} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      ) : (
        <>
          {children.length > 1 && <ChildStrip selected={only} onSelect={setOnly} />}
          <Loaded query={home} skeleton={<Skeleton lines={children.length} height={150} />}>
            {(shown) => (
              <HomeParts
                home={shown}
                only={only}
                evening={evening}
                trying={home.isFetching}
                onRetry={() => void home.refetch()}
              />
            )}
          </Loaded>
        </>
      )}
    </Page>
  );
}
