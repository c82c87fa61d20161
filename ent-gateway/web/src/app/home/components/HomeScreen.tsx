import { useQuery } from '@tanstack/react-query';
import { Baby } from 'lucide-react';
import { useState } from 'react';
import { LeavingNotice } from '../../../core/leavings';
import { hourNow, today } from '../../format';
import { useLanguage } from '../../i18n';
import { isOff, useChildren, useSession } from '../../session';
import { EmptyState, Loaded, Page, Skeleton } from '../../ui';
import { dayTitle, daysToShow } from '../days';
import { useHomeMessages } from '../messages';
import { homeQuery } from '../queries';
import { ChildStrip } from './ChildStrip';
import { FilesCards } from './FilesCards';
import { Holidays } from './Holidays';
import { HomeDayCard } from './HomeDayCard';
import { ImagesCard } from './ImagesCard';
import { NewestCard } from './NewestCard';
import { OfferCards } from './OfferCards';
import { Unavailable } from './Unavailable';
import { UnreadCard } from './UnreadCard';
import { WaitingCards } from './WaitingCards';
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
                  {shown.children
                    .filter(({ child }) => !only || child.id === only)
                    .map(
                      ({ child, leavesOn }) =>
                        leavesOn && <LeavingNotice key={child.id} name={child.givenName} day={leavesOn} />,
                    )}
                  <OfferCards offers={shown.offers ?? []} />
                  {shown.unreadMessages ? <UnreadCard count={shown.unreadMessages} /> : null}
                  <WaitingCards only={only} />
                  {!isOff(me, 'MESSAGING') && <NewestCard />}
                  <FilesCards files={shown.files ?? []} />
                  <ImagesCard
                    unanswered={shown.imagesUnanswered ?? []}
                    inRegister={shown.imagesInRegister ?? []}
                  />
                  {days.length === 0 && <Holidays home={shown} only={only} />}
                  {days.map((date) => (
                    <HomeDayCard
                      key={date}
                      title={dayTitle(date, now, t, language)}
                      date={date}
                      home={shown}
                      only={only}
                    />
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
