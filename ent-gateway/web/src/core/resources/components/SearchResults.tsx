import { useInfiniteQuery } from '@tanstack/react-query';
import { SearchX, Star } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded, Sheet } from '../../../app/ui';
import type { Item, Place } from '../api';
import { lookOf } from '../kinds';
import { useResourcesMessages } from '../messages';
import { searchQuery } from '../queries';
import { useSpaceName } from '../useSpaceName';
import { Details } from './Details';

interface SearchResultsProps {
  words: string;
  marked: boolean;
  onOpen: (place: Place) => void;
}

/** What was found by its name, its text or its mark, in all spaces; each says where it lies. */
export function SearchResults({ words, marked, onOpen }: SearchResultsProps) {
  const t = useResourcesMessages();
  const nameOf = useSpaceName();
  const pupil = useSession().space === 'pupil';
  const why = words
    ? t(pupil ? 'found.none.more.pupil' : 'found.none.more')
    : t(pupil ? 'favourites.none.more.pupil' : 'favourites.none.more');
  const found = useInfiniteQuery(searchQuery(words, marked));
  const [file, setFile] = useState<Item>();
  return (
    <Loaded query={found}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return (
          <>
            <p className="soft" role="status">
              {t('found', { count: items.length })}
            </p>
            {items.length === 0 && (
              <EmptyState icon={words ? SearchX : Star} title={t(words ? 'found.none' : 'favourites.none')}>
                <p>{why}</p>
              </EmptyState>
            )}
            <ul className="card found">
              {items.map(({ item, space, inside }) => {
                const { icon: Icon } = lookOf(item.file?.mediaType);
                const open = () =>
                  item.kind === 'FOLDER'
                    ? onOpen({ spaceId: item.spaceId, folderId: item.id })
                    : setFile(item);
                return (
                  <li key={item.id} className="item-line">
                    <Icon aria-hidden="true" size={24} />
                    <div className="item-words">
                      <Button kind="plain" className="item-name" onPress={open}>
                        {item.name}
                      </Button>
                      {inside && <p className="s soft">{t('found.inside')}</p>}
                    </div>
                    <Button
                      kind="quiet"
                      onPress={() => onOpen({ spaceId: item.spaceId, folderId: item.parentId ?? null })}
                    >
                      {t('found.in', { name: nameOf(space) })}
                    </Button>
                  </li>
                );
              })}
            </ul>
            {found.hasNextPage && <Button onPress={() => void found.fetchNextPage()}>{t('more')}</Button>}
            <Sheet title={file?.name ?? ''} open={file !== undefined} onClose={() => setFile(undefined)}>
              {file && <Details item={file} />}
            </Sheet>
          </>
        );
      }}
    </Loaded>
  );
}
