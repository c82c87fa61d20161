import { RotateCcw, X } from 'lucide-react';
import { Button } from '../../../app/ui';
import { useResourcesMessages } from '../messages';
import type { Uploads } from '../useUploads';

/** Files on their way, with how far each is; the screen can be left, a refused one says why. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const t = useResourcesMessages();
  const open = uploads.list.filter(({ state }) => state !== 'done');
  const done = uploads.list.length - open.length;
  if (uploads.list.length === 0) return null;
  return (
    <section className="card pad stack" aria-label={t('uploads')}>
      <p role="status" className="s">
        {open.length === 0 ? t('uploads.done', { count: done }) : t('uploads.open', { count: open.length })}
      </p>
      <ul className="stack">
        {open.map((one) => (
          <li key={one.key} className="upload">
            <span className="item-words">{one.name}</span>
            {one.state === 'sending' ? (
              <progress aria-label={one.name} max={1} value={one.progress} />
            ) : (
              <>
                <span className="field-error" role="alert">
                  {one.problem}
                </span>
                <Button
                  className="icon"
                  aria-label={t('uploads.again', { name: one.name })}
                  onPress={() => uploads.again(one)}
                >
                  <RotateCcw aria-hidden="true" size={18} />
                </Button>
                <Button
                  className="icon"
                  aria-label={t('uploads.forget', { name: one.name })}
                  onPress={() => uploads.forget(one.key)}
                >
                  <X aria-hidden="true" size={18} />
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
