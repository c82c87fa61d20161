import { useQuery } from '@tanstack/react-query';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Loaded } from '../../../app/ui';
import { SecretAddress } from '../../../core/feeds';
import type { BlogPlace } from '../../blog';
import { closeFeed, openFeed, readFeed } from '../api';
import { useBlogSettingsMessages } from '../messages';

/** One's own secret address of a class's blog: made, shown once, made anew, closed in one tap. */
export function FeedCard({ place }: { place: BlogPlace }) {
  const t = useBlogSettingsMessages();
  const language = useLanguage();
  const queryKey = ['blog-feed', place.classId ?? place.schoolId];
  const feed = useQuery({ queryKey, queryFn: () => readFeed(place) });
  return (
    <section className="card pad stack" aria-labelledby="feed">
      <h2 id="feed">{t('feed')}</h2>
      <p className="prose">{t('feed.more')}</p>
      <Loaded query={feed}>
        {({ openedAt }) => (
          <SecretAddress
            queryKey={queryKey}
            open={() => openFeed(place)}
            close={() => closeFeed(place)}
            closed={t('feed.closed')}
            isOpen={openedAt !== null}
            words={{
              address: t('feed.address'),
              open: t('feed.open'),
              renew: t('feed.renew'),
              close: t('feed.close'),
            }}
          >
            {openedAt && (
              <p className="soft">{t('feed.since', { date: fullDate(dayOf(openedAt), language) })}</p>
            )}
          </SecretAddress>
        )}
      </Loaded>
    </section>
  );
}
