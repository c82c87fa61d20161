import { useInfiniteQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, Button, EmptyState, Loaded, Page } from '../../../app/ui';
import type { Item } from '../api';
import { lookOf } from '../kinds';
import { useResourcesMessages } from '../messages';
import { trashQuery } from '../queries';
import { useItemActs } from '../useItemActs';
import { addressOf, rootOf, usePlace } from '../usePlace';
import { useSpaceName } from '../useSpaceName';
import { RemoveSheet } from './RemoveSheet';
import { RoomMeter } from './RoomMeter';
import './resources.css';

/** The trash of a space: for thirty days everything comes back from it. */
export function TrashScreen() {
  const t = useResourcesMessages();
  const language = useLanguage();
  const nameOf = useSpaceName();
  const { place } = usePlace();
  const trash = useInfiniteQuery(trashQuery(place.spaceId));
  const items = useItemActs();
  const [going, setGoing] = useState<Item>();
  return (
    <Page
      title={t('trash')}
      before={<BackLink to={addressOf(rootOf({ id: place.spaceId }))}>{t('trash.back')}</BackLink>}
    >
      <Loaded query={trash}>
        {({ pages }) => {
          const [first] = pages;
          const list = pages.flatMap((page) => page.items);
          return (
            <div className="stack">
              {first && (
                <>
                  <p className="prose">{t('trash.more', { name: nameOf(first.space), days: first.days })}</p>
                  <RoomMeter space={first.space} />
                </>
              )}
              {list.length === 0 && <EmptyState icon={Trash2} title={t('trash.empty')} />}
              <ul className="card found">
                {list.map((item) => {
                  const { icon: Icon } = lookOf(item.file?.mediaType);
                  return (
                    <li key={item.id} className="item-line">
                      <Icon aria-hidden="true" size={24} />
                      <span className="item-words">
                        <span className="b">{item.name}</span>{' '}
                        <span className="s soft">
                          {item.trashedAt &&
                            t('trash.since', { day: longDay(dayOf(item.trashedAt), language) })}
                        </span>
                      </span>
                      <Button onPress={() => items.restore([item])}>{t('trash.restore')}</Button>
                      {first?.mayRemove && (
                        <Button onPress={() => setGoing(item)}>{t('trash.remove')}</Button>
                      )}
                    </li>
                  );
                })}
              </ul>
              <RemoveSheet item={going} onClose={() => setGoing(undefined)} />
              {trash.hasNextPage && <Button onPress={() => void trash.fetchNextPage()}>{t('more')}</Button>}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
