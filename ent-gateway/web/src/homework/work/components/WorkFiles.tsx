import { Camera, Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { DrawButton } from '../../../app/drawing';
import { RecordButton } from '../../../app/sound';
import { Button } from '../../../app/ui';
import type { useAttachments } from '../../day';
import { useWorkMessages } from '../messages';
import { WorkFileList } from './WorkFileList';

interface WorkFilesProps {
  attachments: ReturnType<typeof useAttachments>;
  /** for what something is drawn */
  of: string;
}

/** Four ways to show what one has done: a photo, a sound, a drawing, a file. */
export function WorkFiles({ attachments, of }: WorkFilesProps) {
  const t = useWorkMessages();
  const photo = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const choose = (input: HTMLInputElement) => {
    for (const chosen of input.files ?? []) attachments.add(chosen);
    input.value = '';
  };
  return (
    <div className="stack">
      <input
        ref={photo}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('photo')}
        onChange={(event) => choose(event.target)}
      />
      <input
        ref={file}
        type="file"
        multiple
        hidden
        aria-label={t('file')}
        onChange={(event) => choose(event.target)}
      />
      <div className="row wrap">
        <Button onPress={() => photo.current?.click()}>
          <Camera aria-hidden="true" size={20} />
          {t('photo')}
        </Button>
        <RecordButton onAdd={attachments.add} />
        <DrawButton of={of} onAdd={attachments.add} />
        <Button onPress={() => file.current?.click()}>
          <Paperclip aria-hidden="true" size={20} />
          {t('file')}
        </Button>
      </div>
      <WorkFileList attachments={attachments} />
    </div>
  );
}
