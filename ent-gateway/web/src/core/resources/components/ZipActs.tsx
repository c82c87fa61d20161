import { FileArchive, FolderDown } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, Sheet } from '../../../app/ui';
import { type Folder, type Place, zipOf } from '../api';
import { useResourcesMessages } from '../messages';
import { useZip } from '../useZip';

interface ZipActsProps {
  folder: Folder;
  place: Place;
}

/** Takes a whole folder away as an archive, and brings one in. */
export function ZipActs({ folder, place }: ZipActsProps) {
  const t = useResourcesMessages();
  const zip = useZip(place);
  const { report } = zip;
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
          acceptedFileTypes={['.zip', 'application/zip']}
          onSelect={(files) => files?.[0] && void zip.send(files[0])}
        >
          <Button kind="quiet" isPending={zip.progress !== undefined}>
            <FileArchive aria-hidden="true" size={18} />
            {t('zip.bring')}
          </Button>
        </FileTrigger>
      )}
      {zip.progress !== undefined && (
        <p role="status" className="row">
          <progress aria-label={t('zip.bring')} max={1} value={zip.progress < 1 ? zip.progress : undefined} />
          {t(zip.progress < 1 ? 'zip.sending' : 'zip.unfolding')}
        </p>
      )}
      <Sheet title={t('zip.done')} open={report !== undefined} onClose={zip.forget}>
        {report && (
          <>
            <p>{t('zip.added', { count: report.added, name: report.folderName })}</p>
            {report.refused.length > 0 && (
              <>
                <p className="b">{t('zip.refused', { count: report.refused.length })}</p>
                <ul className="stack">
                  {report.refused.map(({ name, reason }, index) => (
                    <li key={`${index} ${name}`}>
                      <span className="item-words">{name}</span>
                      {' · '}
                      <span className="s soft">{t(`zip.why.${reason}`)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Sheet>
    </>
  );
}
