import { useInfiniteQuery } from '@tanstack/react-query';
import { FolderX } from 'lucide-react';
import { useState } from 'react';
import { hasStatus } from '../../../app/http';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded } from '../../../app/ui';
import type { Item, Place } from '../api';
import { useResourcesMessages } from '../messages';
import { folderQuery } from '../queries';
import type { Uploads } from '../useUploads';
import { Breadcrumb } from './Breadcrumb';
import { ChosenBar } from './ChosenBar';
import { FacesLine } from './FacesLine';
import { FolderHead } from './FolderHead';
import { type Asked, ItemSheets } from './ItemSheets';
import { ItemList } from './ItemList';
import { ItemTiles } from './ItemTiles';

interface FolderPaneProps {
  place: Place;
  /** go on while another folder is looked at */
  uploads: Uploads;
  onOpen: (place: Place) => void;
}

/** One folder: the way to it, what can be done, and what lies in it. */
export function FolderPane({ place, uploads, onOpen }: FolderPaneProps) {
  const t = useResourcesMessages();
  const { space: role } = useSession();
  const folder = useInfiniteQuery({
    ...folderQuery(place),
    retry: (failures, error) => !hasStatus(error, 404) && failures < 2,
  });
  const [asked, ask] = useState<Asked>();
  const [selected, select] = useState<Item[]>([]);
  if (hasStatus(folder.error, 404)) {
    return (
      <EmptyState icon={FolderX} title={t('folder.gone')}>
        <p>{t('folder.gone.more')}</p>
      </EmptyState>
    );
  }
  const openItem = (item: Item) =>
    item.kind === 'FOLDER'
      ? onOpen({ spaceId: item.spaceId, folderId: item.id })
      : ask({ sheet: 'details', items: [item] });
  return (
    <Loaded query={folder}>
      {({ pages }) => {
        const [first] = pages;
        if (!first) return null;
        const items = pages.flatMap((page) => page.items);
        const list = { folder: first, items, place, uploads, onOpen: openItem, onAsk: ask };
        return (
          <section className="resources-pane stack" aria-label={first.folder?.name ?? t('title')}>
            <Breadcrumb folder={first} />
            <FolderHead folder={first} place={place} uploads={uploads} onAsk={ask} />
            <FacesLine items={items} uploads={uploads} place={place} onAsk={ask} />
            {role === 'pupil' ? (
              <ItemTiles {...list} />
            ) : (
              <>
                <ItemList {...list} selected={selected} onSelect={select} />
                <ChosenBar items={selected} onOpen={openItem} onAsk={ask} />
              </>
            )}
            {folder.hasNextPage && (
              <Button isPending={folder.isFetchingNextPage} onPress={() => void folder.fetchNextPage()}>
                {t('more')}
              </Button>
            )}
            <ItemSheets
              folder={first}
              place={place}
              asked={asked}
              onClose={() => {
                ask(undefined);
                select([]);
              }}
            />
          </section>
        );
      }}
    </Loaded>
  );
}
