import { X } from 'lucide-react';
import { Button } from '../../../app/ui';
import { useResourcesMessages } from '../messages';
import type { Uploads } from '../useUploads';
import { UploadLine } from './UploadLine';

/** Files on their way, with how far each is; the screen can be left, a refused one says why. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const t = useResourcesMessages();
  const open = uploads.list.filter(({ state }) => state !== 'done');
  const done = uploads.list.length - open.length;
  if (uploads.list.length === 0) return null;
  return (
    <section className="card pad stack" aria-label={t('uploads')}>
      <div className="row between">
        <p role="status" className="s">
          {open.length === 0 ? t('uploads.done', { count: done }) : t('uploads.open', { count: open.length })}
        </p>
        {open.length === 0 && (
          <Button className="icon" aria-label={t('uploads.close')} onPress={uploads.clear}>
            <X aria-hidden="true" size={18} />
          </Button>
        )}
      </div>
      <ul className="stack">
        {open.map((one) => (
          <UploadLine key={one.key} one={one} uploads={uploads} />
        ))}
      </ul>
    </section>
  );
}
