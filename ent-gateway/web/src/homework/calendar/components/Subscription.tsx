import { useQuery } from '@tanstack/react-query';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Loaded } from '../../../app/ui';
import { SecretAddress } from '../../../core/feeds';
import { closeFeed, type FeedTarget, listFeeds, openFeed } from '../api';
import { useCalendarMessages } from '../messages';

interface SubscriptionProps {
  target: FeedTarget;
  /** how the address is called */
  address: string;
}

const queryKey = ['homework', 'calendars'];

/** The link to a calendar: made, shown once, renewed, taken away; and how it is used. */
export function Subscription({ target, address }: SubscriptionProps) {
  const t = useCalendarMessages();
  const language = useLanguage();
  const feeds = useQuery({ queryKey, queryFn: listFeeds });
  return (
    <Loaded query={feeds}>
      {(list) => {
        const feed = list.find(
          ({ classId, childId }) => classId === target.classId && childId === target.childId,
        );
        return (
          <div className="stack">
            <SecretAddress
              queryKey={queryKey}
              open={() => openFeed(target)}
              close={() => (feed ? closeFeed(feed.id) : Promise.resolve())}
              closed={t('closed')}
              isOpen={feed !== undefined}
              isCalendar
              words={{ address, open: t('open'), renew: t('renew'), close: t('close') }}
            >
              <p className="soft">
                {feed ? t('since', { date: fullDate(dayOf(feed.openedAt), language) }) : t('none')}
              </p>
            </SecretAddress>
            <section className="stack" aria-labelledby="calendar-how">
              <h3 id="calendar-how">{t('how')}</h3>
              <p>{t('how.phone')}</p>
              <p>{t('how.web')}</p>
              <p className="soft prose">{t('secret')}</p>
            </section>
          </div>
        );
      }}
    </Loaded>
  );
}
