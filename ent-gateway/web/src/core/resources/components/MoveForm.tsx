import { useQuery } from '@tanstack/react-query';
import { ChevronRight, CornerLeftUp, Folder } from 'lucide-react';
import { useState } from 'react';
import { Button, Loaded, Select } from '../../../app/ui';
import type { Item, Place } from '../api';
import { useResourcesMessages } from '../messages';
import { foldersQuery, spacesQuery } from '../queries';
import { rootOf } from '../usePlace';
import { useItemActs } from '../useItemActs';
import { useSpaceName } from '../useSpaceName';

/** Where something is to go: the spaces that one keeps, and their folders. */
export function MoveForm({ items, onDone }: { items: Item[]; onDone: () => void }) {
  const t = useResourcesMessages();
  const nameOf = useSpaceName();
  const acts = useItemActs();
  const [first] = items;
  const [to, setTo] = useState<Place>({ spaceId: first?.spaceId ?? '', folderId: null });
  const spaces = useQuery(spacesQuery);
  const folders = useQuery(foldersQuery(to));
  const moving = new Set(items.map(({ id }) => id));
  const kept = (spaces.data ?? []).filter(({ standing, closed }) => standing === 'KEEPER' && !closed);
  const parent = folders.data?.path.at(-2)?.id ?? null;
  return (
    <div className="stack">
      {kept.length > 1 && (
        <Select
          label={t('spaces')}
          value={to.spaceId}
          options={kept.map((space) => ({ value: space.id, label: nameOf(space) }))}
          onChange={(event) => setTo(rootOf({ id: event.target.value }))}
        />
      )}
      <p className="b">{folders.data?.folder?.name ?? t('move.root')}</p>
      <Loaded query={folders}>
        {({ items: inside }) => (
          <ul className="move-folders">
            {to.folderId && (
              <li>
                <Button kind="quiet" onPress={() => setTo({ ...to, folderId: parent })}>
                  <CornerLeftUp aria-hidden="true" size={18} />
                  {t('move.up')}
                </Button>
              </li>
            )}
            {inside
              .filter(({ id }) => !moving.has(id))
              .map((folder) => (
                <li key={folder.id}>
                  <Button kind="quiet" onPress={() => setTo({ ...to, folderId: folder.id })}>
                    <Folder aria-hidden="true" size={18} />
                    {folder.name}
                    <ChevronRight aria-hidden="true" size={16} />
                  </Button>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      <Button kind="primary" isPending={acts.busy} onPress={() => acts.move(items, to, onDone)}>
        {t('move.here')}
      </Button>
    </div>
  );
}
