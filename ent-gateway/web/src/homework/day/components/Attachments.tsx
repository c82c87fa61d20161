import { Paperclip, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { RecordButton } from '../../../app/sound';
import { Button } from '../../../app/ui';
import { FromFolders } from '../../../core/resources';
import { useDayMessages } from '../messages';
import type { useAttachments } from '../useAttachments';

interface AttachmentsProps {
  classId: string;
  attachments: ReturnType<typeof useAttachments>;
}

export default function Attachments({ classId, attachments }: AttachmentsProps) {
  const t = useDayMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="stack">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('attach')}
        onChange={(event) => {
          for (const file of event.target.files ?? []) attachments.add(file);
          event.target.value = '';
        }}
      />
      <div className="row wrap">
        <Button onPress={() => input.current?.click()}>
          <Paperclip aria-hidden="true" size={18} />
          {t('attach')}
        </Button>
        <FromFolders label={t('attach.folders')} classId={classId} onChoose={attachments.add} />
        <RecordButton onAdd={attachments.add} />
        <span className="s soft">{t('attach.hint')}</span>
      </div>
      <ul className="stack" aria-live="polite">
        {attachments.list.map(({ key, name, progress, file, problem }) => (
          <li key={key} className="attachment">
            <span className={problem ? 'field-error' : 's'}>
              {problem
                ? t(problem, { name })
                : file
                  ? t('attach.done', { name })
                  : t('attach.progress', { name, percent: Math.round(progress * 100) })}
            </span>
            {!file && !problem && <progress value={progress} aria-label={name} />}
            <Button
              className="icon"
              aria-label={t('attach.remove', { name })}
              onPress={() => attachments.remove(key)}
            >
              <Trash2 aria-hidden="true" size={18} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
