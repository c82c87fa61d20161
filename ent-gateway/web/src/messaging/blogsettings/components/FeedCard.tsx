import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, Link2, RefreshCw, Trash2 } from 'lucide-react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Loaded, Notice, toast } from '../../../app/ui';
import type { BlogPlace } from '../../blog';
import { closeFeed, openFeed, readFeed } from '../api';
import { useBlogSettingsMessages } from '../messages';

/** One's own secret address of a class's blog: made, shown once, made anew, closed in one tap. */
export function FeedCard({ place }: { place: BlogPlace }) {
  const t = useBlogSettingsMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const key = ['blog-feed', place.classId ?? place.schoolId];
  const feed = useQuery({ queryKey: key, queryFn: () => readFeed(place) });
  const onError = () => toast('danger', t('problem.server'));
  const onSettled = () => client.invalidateQueries({ queryKey: key });
  const opening = useMutation({ mutationFn: () => openFeed(place), onError, onSettled });
  const closing = useMutation({
    mutationFn: () => closeFeed(place),
    onSuccess: () => {
      opening.reset();
      toast('ok', t('feed.closed'));
    },
    onError,
    onSettled,
  });
  const address = opening.data && `${window.location.origin}${opening.data.path}`;
  const copying = useMutation({
    mutationFn: (text: string) => navigator.clipboard.writeText(text),
    onSuccess: () => toast('ok', t('feed.copied')),
    onError: () => toast('danger', t('feed.copied.not')),
  });
  return (
    <section className="card pad stack" aria-labelledby="feed">
      <h2 id="feed">{t('feed')}</h2>
      <p className="prose">{t('feed.more')}</p>
      {address && (
        <>
          <Notice kind="ok">{t('feed.ready')}</Notice>
          <Field
            className="blog-address"
            label={t('feed.address')}
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
      <Loaded query={feed}>
        {({ openedAt }) => (
          <>
            {!address && openedAt && (
              <p className="soft">{t('feed.since', { date: fullDate(openedAt.slice(0, 10), language) })}</p>
            )}
            <div className="row wrap">
              {address ? (
                <Button kind="primary" onPress={() => copying.mutate(address)}>
                  <Copy aria-hidden="true" size={18} />
                  {t('feed.copy')}
                </Button>
              ) : (
                <Button
                  kind={openedAt ? 'quiet' : 'primary'}
                  isPending={opening.isPending}
                  onPress={() => opening.mutate()}
                >
                  {openedAt ? (
                    <RefreshCw aria-hidden="true" size={18} />
                  ) : (
                    <Link2 aria-hidden="true" size={18} />
                  )}
                  {t(openedAt ? 'feed.renew' : 'feed.open')}
                </Button>
              )}
              {openedAt && (
                <Button kind="danger" isPending={closing.isPending} onPress={() => closing.mutate()}>
                  <Trash2 aria-hidden="true" size={18} />
                  {t('feed.close')}
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}
