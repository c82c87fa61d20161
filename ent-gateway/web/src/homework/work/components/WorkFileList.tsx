import { Trash2 } from 'lucide-react';
import { Button } from '../../../app/ui';
import type { useAttachments } from '../../day';
import { useWorkMessages } from '../messages';
import { WorkFile } from './WorkFile';

/** Files on their way and those that have arrived; one that failed can be sent again, for a sound or a drawing is nowhere else. */
export function WorkFileList({ attachments }: { attachments: ReturnType<typeof useAttachments> }) {
  const t = useWorkMessages();
  return (
    <ul className="stack" aria-live="polite">
      {attachments.list.map(({ key, name, progress, file, problem }) => (
        <li key={key} className="work-file stack">
          {file && <WorkFile file={file} />}
          <div className="row between">
            <span className={problem ? 'field-error' : 's'}>
              {problem
                ? t(problem, { name })
                : file
                  ? name
                  : t('attach.progress', { name, percent: Math.round(progress * 100) })}
            </span>
            <Button
              className="icon"
              aria-label={t('attach.remove', { name })}
              onPress={() => attachments.remove(key)}
            >
              <Trash2 aria-hidden="true" size={18} />
            </Button>
          </div>
          {problem === 'attach.failed' && (
            <Button aria-label={t('attach.again.of', { name })} onPress={() => attachments.sendAgain(key)}>
              {t('attach.again')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
