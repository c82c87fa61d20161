import { longDay, today } from '../../format';
import { useLanguage } from '../../i18n';
import { isOff, useSession } from '../../session';
import type { Home } from '../api';
import { closedAmong, dayTitle, daysToShow } from '../days';
import { useHomeMessages } from '../messages';
import { useToSee } from '../useToSee';
import { waitingOf } from '../waiting';
import { HomeDayCard } from './HomeDayCard';
import { Later } from './Later';
import { AwaitedEvents, Holidays, LeavingNotice, NewsCard, Unavailable } from './laterParts';
import { WaitingCard } from './WaitingCard';

interface HomePartsProps {
  home: Home;
  only: string | undefined;
  /** whether the next school day comes first */
  evening: boolean;
  trying: boolean;
  onRetry: () => void;
}

/** What waits for the family, and the children's next two days of school. */
export function HomeParts({ home, only, evening, trying, onRetry }: HomePartsProps) {
  const t = useHomeMessages();
  const language = useLanguage();
  const { me } = useSession();
  const toSee = useToSee();
  const now = today();
  const days = daysToShow(home, now, evening);
  const isShown = (childId: string | undefined) => !only || !childId || childId === only;
  const leaving = home.children.filter(({ child, leavesOn }) => leavesOn && isShown(child.id));
  const news = !isOff(me, 'MESSAGING') && (
    <Later>
      <NewsCard only={only} />
    </Later>
  );
  return (
    <div className="home">
      {home.unavailable.length > 0 && (
        <Later>
          <Unavailable parts={home.unavailable} trying={trying} onRetry={onRetry} />
        </Later>
      )}
      {leaving.length > 0 && (
        <Later>
          {leaving.map(
            ({ child, leavesOn }) =>
              leavesOn && <LeavingNotice key={child.id} name={child.givenName} day={leavesOn} />,
          )}
        </Later>
      )}
      <WaitingCard waiting={waitingOf(home, toSee).filter(({ childId }) => isShown(childId))} />
      {!isOff(me, 'HOMEWORK') && (
        <Later>
          <AwaitedEvents only={only} />
        </Later>
      )}
      {days.length === 0 && (
        <div className="stack-l">
          <Later>
            <Holidays home={home} only={only} />
          </Later>
          {news}
        </div>
      )}
      {closedAmong(home, days, now).map(({ date, label }) => (
        <p key={date}>{t('closed.day', { day: longDay(date, language), label })}</p>
      ))}
      {days.map((date, at) => (
        <div key={date} className="stack-l">
          <HomeDayCard title={dayTitle(date, now, t, language)} date={date} home={home} only={only} />
          {at === 0 && news}
        </div>
      ))}
    </div>
  );
}
