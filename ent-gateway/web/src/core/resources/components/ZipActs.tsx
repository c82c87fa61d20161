import { FileArchive, FolderDown } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../../../app/ui';
import { type Folder, type Place, zipOf } from '../api';
import { useResourcesMessages } from '../messages';
import type { Uploads } from '../useUploads';

interface ZipActsProps {
  folder: Folder;
  place: Place;
  uploads: Uploads;
}

/** Takes a whole folder away as an archive, and brings some in, each as a folder. */
export function ZipActs({ folder, place, uploads }: ZipActsProps) {
  const t = useResourcesMessages();
  return (
    <>
      {folder.items.length > 0 && (
        <a className="btn quiet" href={zipOf(place)} download>
          <FolderDown aria-hidden="true" size={18} />
          {t('zip.take')}
        </a>
      )}
      {folder.mayAddFolders && (
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.zip', 'application/zip']}
          onSelect={(files) => files && void uploads.add([...files], place, true)}
        >
          <Button kind="quiet">
            <FileArchive aria-hidden="true" size={18} />
            {t('zip.bring')}
          </Button>
        </FileTrigger>
      )}
    </>
  );
}
