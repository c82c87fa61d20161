import { FolderUp, Settings2, Trash2 } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { Button } from '../../../app/ui';
import { useResourcesMessages } from '../messages';
import { addressOf } from '../usePlace';
import { useNarrow } from '../useNarrow';
import { useWholeFolder } from '../useWholeFolder';
import { leavesOfChosen } from '../wholeFolders';
import type { FolderHeadProps } from './FolderHead';
import { NewGroup } from './NewGroup';
import { ZipActs } from './ZipActs';

/** What is done now and then in a folder: whole folders and archives, its group, its bin; a pupil needs no archives. */
export function FurtherActs({ folder, place, uploads, onAsk }: FolderHeadProps) {
  const t = useResourcesMessages();
  const { space } = folder;
  const { space: role } = useSession();
  const grown = role !== 'pupil';
  const hasNoTree = useNarrow();
  const bring = useWholeFolder(uploads);
  return (
    <>
      {grown && folder.mayAddFiles && folder.mayAddFolders && (
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
      {grown && <ZipActs folder={folder} place={place} uploads={uploads} />}
      {grown && role !== 'family' && hasNoTree && <NewGroup />}
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
    </>
  );
}
