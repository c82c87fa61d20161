import { useQuery } from '@tanstack/react-query';
import { ChevronRight, CornerLeftUp, Folder } from 'lucide-react';
import { useState } from 'react';
import { Button, Loaded, Notice, Select } from '../../../app/ui';
import type { Item, Place } from '../api';
import { useResourcesMessages } from '../messages';
import { allOfFolderQuery, spacesQuery } from '../queries';
import { useCopyOfItem } from '../useCopyOfItem';
import { rootOf } from '../usePlace';
import { useSpaceName } from '../useSpaceName';
import { FileOffer } from './FileOffer';

interface FileChoiceProps {
  /** a class whose space comes first */
  classId: string;
  /** those that are of use here */
  fits: (mediaType: string) => boolean;
  asksFaces: boolean;
  /** gets a copy of one's own: the file stays where it lies */
  onChoose: (copy: File) => void;
}

/** A file of the folders that one reads, to be attached to something. */
export default function FileChoice({ classId, ...choice }: FileChoiceProps) {
  const spaces = useQuery(spacesQuery);
  return (
    <Loaded query={spaces}>
      {(all) => {
        const first = all.find((space) => space.classId === classId) ?? all[0];
        return first && <Folders spaces={all} first={rootOf(first)} {...choice} />;
      }}
    </Loaded>
  );
}

interface FoldersProps extends Pick<FileChoiceProps, 'fits' | 'asksFaces' | 'onChoose'> {
  spaces: Parameters<ReturnType<typeof useSpaceName>>[0][];
  first: Place;
}

function Folders({ spaces, first, fits, asksFaces, onChoose }: FoldersProps) {
  const t = useResourcesMessages();
  const nameOf = useSpaceName();
  const [place, setPlace] = useState(first);
  const folder = useQuery(allOfFolderQuery(place));
  const copying = useCopyOfItem(onChoose);
  const into = (folderId: string | null) => setPlace({ ...place, folderId });
  const offered = ({ kind, file }: Item) => kind === 'FOLDER' || (file !== null && fits(file.mediaType));
  return (
    <div className="stack">
      {copying.isError && <Notice kind="danger">{t('choice.failed')}</Notice>}
      <Select
        label={t('spaces')}
        value={place.spaceId}
        options={spaces.map((space) => ({ value: space.id, label: nameOf(space) }))}
        onChange={({ target }) => setPlace(rootOf({ id: target.value }))}
      />
      <Loaded query={folder}>
        {({ items, path, next }) => (
          <>
            <p className="b">{path.at(-1)?.name ?? t('move.root')}</p>
            <ul className="move-folders">
              {place.folderId && (
                <li>
                  <Button kind="quiet" onPress={() => into(path.at(-2)?.id ?? null)}>
                    <CornerLeftUp aria-hidden="true" size={18} />
                    {t('move.up')}
                  </Button>
                </li>
              )}
              {items.filter(offered).map((item) => (
                <li key={item.id}>
                  {item.kind === 'FOLDER' ? (
                    <Button kind="quiet" onPress={() => into(item.id)}>
                      <Folder aria-hidden="true" size={18} />
                      {item.name}
                      <ChevronRight aria-hidden="true" size={16} />
                    </Button>
                  ) : (
                    <FileOffer item={item} asksFaces={asksFaces} copying={copying} />
                  )}
                </li>
              ))}
            </ul>
            {!items.some(offered) && <p className="soft">{t('choice.empty')}</p>}
            {next && <p className="s soft">{t('choice.more')}</p>}
          </>
        )}
      </Loaded>
    </div>
  );
}
