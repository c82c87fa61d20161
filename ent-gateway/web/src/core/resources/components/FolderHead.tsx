import { ClipboardPaste, FolderPlus, Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useSession } from '../../../app/session';
import { Button, Notice } from '../../../app/ui';
import type { Folder, Place } from '../api';
import { useResourcesMessages } from '../messages';
import { usePaste } from '../usePaste';
import { useNarrow } from '../useNarrow';
import type { Uploads } from '../useUploads';
import { FurtherActs } from './FurtherActs';
import type { Asked } from './ItemSheets';
import { PromisedRoom } from './PromisedRoom';
import { RoomMeter } from './RoomMeter';

export interface FolderHeadProps {
  folder: Folder;
  place: Place;
  uploads: Uploads;
  onAsk: (asked: Asked) => void;
}

/** What can be done in a folder; a pupil, and whoever has little room, finds what is rarely done behind one word. */
export function FolderHead(props: FolderHeadProps) {
  const { folder, place, uploads, onAsk } = props;
  const t = useResourcesMessages();
  const { space: role } = useSession();
  const isNarrow = useNarrow();
  const isShort = isNarrow || role === 'pupil';
  const { space } = folder;
  const { clip, paste, busy } = usePaste(place);
  const further = <FurtherActs {...props} />;
  const room = (
    <>
      <RoomMeter space={space} />
      {typeof space.used === 'number' && <PromisedRoom spaceId={space.id} />}
    </>
  );
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
        {isShort ? (
          <details className="resources-further">
            <summary className="btn quiet">{t('further')}</summary>
            <div className="row wrap resources-acts">{further}</div>
            {room}
          </details>
        ) : (
          further
        )}
      </div>
      {!isShort && room}
    </>
  );
}
