import { ClipboardPaste, FolderPlus, FolderUp, Settings2, Trash2, Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Link } from 'react-router';
import { Button, Notice } from '../../../app/ui';
import type { Folder, Place } from '../api';
import { useResourcesMessages } from '../messages';
import { addressOf } from '../usePlace';
import { usePaste } from '../usePaste';
import type { Uploads } from '../useUploads';
import { useWholeFolder } from '../useWholeFolder';
import { leavesOfChosen } from '../wholeFolders';
import type { Asked } from './ItemSheets';
import { PromisedRoom } from './PromisedRoom';
import { RoomMeter } from './RoomMeter';
import { ZipActs } from './ZipActs';

interface FolderHeadProps {
  folder: Folder;
  place: Place;
  uploads: Uploads;
  onAsk: (asked: Asked) => void;
}

/** What can be done in a folder. */
export function FolderHead({ folder, place, uploads, onAsk }: FolderHeadProps) {
  const t = useResourcesMessages();
  const { space } = folder;
  const bring = useWholeFolder(uploads);
  const { clip, paste, busy } = usePaste(place);
  return (
    <>
      {space.closed && <Notice kind="info">{t('closed')}</Notice>}
      <div className="row wrap resources-acts">
        {folder.mayAddFiles && (
          <FileTrigger
            allowsMultiple
            onSelect={(files) => files && void uploads.add([...files], place, folder.mayAddFolders)}
          >
            <Button kind="primary">
              <Upload aria-hidden="true" size={18} />
              {t('files.add')}
            </Button>
          </FileTrigger>
        )}
        {folder.mayAddFiles && folder.mayAddFolders && (
          <FileTrigger
            acceptDirectory
            onSelect={(files) => files && bring(Promise.resolve([...files]).then(leavesOfChosen), place)}
          >
            <Button kind="quiet">
              <FolderUp aria-hidden="true" size={18} />
              {t('folder.bring')}
            </Button>
          </FileTrigger>
        )}
        {folder.mayAddFolders && (
          <Button onPress={() => onAsk({ sheet: 'folder', items: [] })}>
            <FolderPlus aria-hidden="true" size={18} />
            {t('folder.add')}
          </Button>
        )}
        {folder.mayAddFiles && clip && (
          <Button isPending={busy} onPress={paste}>
            <ClipboardPaste aria-hidden="true" size={18} />
            {t('paste', { count: clip.items.length })}
          </Button>
        )}
        <ZipActs folder={folder} place={place} uploads={uploads} />
        {space.kind === 'GROUP' && space.standing === 'KEEPER' && (
          <Button onPress={() => onAsk({ sheet: 'group', items: [] })}>
            <Settings2 aria-hidden="true" size={18} />
            {t('group.change')}
          </Button>
        )}
        {(space.standing === 'KEEPER' || space.standing === 'PUPIL') && (
          <Link
            className="btn quiet"
            to={addressOf({ spaceId: space.id, folderId: null }, '/ressources/corbeille')}
          >
            <Trash2 aria-hidden="true" size={18} />
            {t('trash')}
          </Link>
        )}
      </div>
      <RoomMeter space={space} />
      {typeof space.used === 'number' && <PromisedRoom spaceId={space.id} />}
    </>
  );
}
