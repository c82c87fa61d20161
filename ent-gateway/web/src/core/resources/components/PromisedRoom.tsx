import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { endPromised } from '../api';
import { useResourcesMessages } from '../messages';
import { promisedQuery } from '../queries';
import { sizeOf } from '../sizes';
import { useActs } from '../useActs';

/** The room that files on their way have reserved, for those who answer for a space: each can be ended, whoever sends it. */
export function PromisedRoom({ spaceId }: { spaceId: string }) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const acts = useActs();
  const { data = [] } = useQuery(promisedQuery(spaceId));
  if (data.length === 0) return null;
  const all = data.reduce((sum, { length }) => sum + length, 0);
  return (
    <details className="room">
      <summary className="s">{t('promised', { count: data.length, size: sizeOf(all, language) })}</summary>
      <ul className="stack">
        {data.map(({ id, name, senderName, own, length, offset }) => (
          <li key={id} className="row wrap between">
            <span className="item-words">
              {name}
              <span className="s soft">
                {' '}
                {t('promised.of', {
                  who: own ? t('promised.you') : (senderName ?? t('promised.gone')),
                  come: sizeOf(offset, language),
                  all: sizeOf(length, language),
                })}
              </span>
            </span>
            <Button
              aria-label={t('uploads.cancel', { name })}
              isPending={acts.isPending}
              onPress={() =>
                acts.mutate({
                  call: () => endPromised(spaceId, id),
                  done: t('unfinished.forgotten', { name }),
                })
              }
            >
              {t('promised.end')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
