import { Camera, Images } from 'lucide-react';
import { useRef } from 'react';
import { RecordButton } from '../../../app/sound';
import { Button } from '../../../app/ui';
import { FromFolders } from '../../../core/resources';
import type { useAttachments } from '../../day';
import { WorkFileList } from '../../work';
import { useBookletMessages } from '../messages';

const fits = (mediaType: string) => /^(image|audio)\//.test(mediaType);

interface ObservationFilesProps {
  classId: string;
  attachments: ReturnType<typeof useAttachments>;
}

/** Photos of the phone's camera or album or of the folders, and sounds recorded here. */
export function ObservationFiles({ classId, attachments }: ObservationFilesProps) {
  const t = useBookletMessages();
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const choose = (input: HTMLInputElement) => {
    for (const chosen of input.files ?? []) attachments.add(chosen);
    input.value = '';
  };
  return (
    <div className="stack">
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('photo')}
        onChange={(event) => choose(event.target)}
      />
      <input
        ref={album}
        type="file"
        accept="image/*,audio/*"
        multiple
        hidden
        aria-label={t('album')}
        onChange={(event) => choose(event.target)}
      />
      <div className="row wrap">
        <Button onPress={() => camera.current?.click()}>
          <Camera aria-hidden="true" size={20} />
          {t('photo')}
        </Button>
        <Button onPress={() => album.current?.click()}>
          <Images aria-hidden="true" size={20} />
          {t('album')}
        </Button>
        <FromFolders
          label={t('folders')}
          classId={classId}
          fits={fits}
          asksFaces
          onChoose={attachments.add}
        />
        <RecordButton onAdd={attachments.add} />
      </div>
      <WorkFileList attachments={attachments} />
    </div>
  );
}
