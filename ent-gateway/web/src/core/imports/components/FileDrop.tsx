import { FileSpreadsheet, FileUp, Trash2 } from 'lucide-react';
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../../../app/ui';
import type { OndeFile } from '../api';
import { useImportsMessages } from '../messages';

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

interface FileDropProps {
  part: OndeFile;
  file: File | undefined;
  onFile: (file: File | undefined) => void;
}

/** One of the three exports: where to find it, a place to drop it, and a button for everyone who doesn't drag. */
export function FileDrop({ part, file, onFile }: FileDropProps) {
  const t = useImportsMessages();
  const name = t(`file.${part}`);
  const drop = async ({ items }: DropEvent) => {
    const [first] = items;
    if (first?.kind === 'file') onFile(await first.getFile());
  };
  return (
    <section className="card pad stack file-part" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{name}</h2>
      <p className="s">{t(`file.${part}.where`)}</p>
      <DropZone
        className={`file-drop ${file ? 'is-full' : ''}`}
        aria-label={`${name} : ${t('upload.drop')}`}
        getDropOperation={() => 'copy'}
        onDrop={(event) => void drop(event)}
      >
        {file ? (
          <>
            <FileSpreadsheet aria-hidden="true" size={28} />
            <span className="b file-name">{file.name}</span>
            <Button
              className="icon"
              aria-label={t('upload.remove', { name: file.name })}
              onPress={() => onFile(undefined)}
            >
              <Trash2 aria-hidden="true" size={18} />
            </Button>
          </>
        ) : (
          <>
            <FileUp aria-hidden="true" size={28} />
            <span className="s soft">{t('upload.drop')}</span>
            <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={(files) => onFile(files?.[0])}>
              <Button kind="quiet">{t('upload.choose', { name })}</Button>
            </FileTrigger>
          </>
        )}
      </DropZone>
      <p className="s soft">{t('file.format')}</p>
    </section>
  );
}
