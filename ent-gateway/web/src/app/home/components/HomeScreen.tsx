import { useQuery } from '@tanstack/react-query';
import { Baby } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Boundary } from '../../errors';
import { hourNow, today } from '../../format';
import { useLanguage } from '../../i18n';
import { isOff, useChildren, useSession } from '../../session';
import { EmptyState, Loaded, Page, Skeleton } from '../../ui';
import { dayTitle, daysToShow } from '../days';
import { useHomeMessages } from '../messages';
import { homeQuery } from '../queries';
import { useToSee } from '../useToSee';
import { waitingOf } from '../waiting';
import { ChildStrip } from './ChildStrip';
import { Holidays } from './Holidays';
import { HomeDayCard } from './HomeDayCard';
import { LeavingNotice } from './laterParts';
import { NewsCard } from './NewsCard';
import { Unavailable } from './Unavailable';
import { WaitingCard } from './WaitingCard';
import './home.css';

/** After five in the afternoon, and at week-ends, the next school day comes first. */
const eveningFrom = 17;

export function HomeScreen() {
  const t = useHomeMessages();
  const language = useLanguage();
  const { me } = useSession();
  const children = useChildren();
  const [only, setOnly] = useState<string>();
  const now = today();
  const home = useQuery({ ...homeQuery(now), enabled: children.length > 0 });
  const toSee = useToSee();
  const news = isOff(me, 'MESSAGING') ? null : <NewsCard only={only} />;
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
            {(shown) => {
              const days = daysToShow(shown, now, evening);
              return (
                <div className="home">
                  <Unavailable
                    parts={shown.unavailable}
                    trying={home.isFetching}
                    onRetry={() => void home.refetch()}
                  />
                  <Boundary at="home">
                    <Suspense>
                      {shown.children
                        .filter(({ child }) => !only || child.id === only)
                        .map(
                          ({ child, leavesOn }) =>
                            leavesOn && (
                              <LeavingNotice key={child.id} name={child.givenName} day={leavesOn} />
                            ),
                        )}
                    </Suspense>
                  </Boundary>
                  <WaitingCard
                    waiting={waitingOf(shown, toSee).filter(
                      ({ childId }) => !only || !childId || childId === only,
                    )}
                  />
                  {days.length === 0 && (
                    <div className="stack-l">
                      <Holidays home={shown} only={only} />
                      {news}
                    </div>
                  )}
                  {days.map((date, at) => (
                    <div key={date} className="stack-l">
                      <HomeDayCard
                        title={dayTitle(date, now, t, language)}
                        date={date}
                        home={shown}
                        only={only}
                      />
                      {at === 0 && news}
                    </div>
                  ))}
                </div>
              );
            }}
          </Loaded>
        </>
      )}
    </Page>
  );
}
