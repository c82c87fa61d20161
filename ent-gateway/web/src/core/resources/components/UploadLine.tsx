import { Pause, Play, RotateCcw, X } from 'lucide-react';
import { Button } from '../../../app/ui';
import { useResourcesMessages } from '../messages';
import type { Upload, Uploads } from '../useUploads';

/** One file on its way: how far it is, and what can be done about it. */
export function UploadLine({ one, uploads }: { one: Upload; uploads: Uploads }) {
  const t = useResourcesMessages();
  const { name, state } = one;
  return (
    <li className="upload">
      <span className="item-words">{name}</span>
      {state === 'refused' ? (
        <span className="field-error" role="alert">
          {one.problem}
        </span>
      ) : (
        <progress aria-label={name} max={1} value={one.progress} />
      )}
      {state === 'paused' && <span className="s soft">{t('uploads.paused')}</span>}
      {state === 'sending' && one.inParts && (
        <Button className="icon" aria-label={t('uploads.pause', { name })} onPress={() => uploads.pause(one)}>
          <Pause aria-hidden="true" size={18} />
        </Button>
      )}
      {state === 'paused' && (
        <Button className="icon" aria-label={t('uploads.goOn', { name })} onPress={() => uploads.again(one)}>
          <Play aria-hidden="true" size={18} />
        </Button>
      )}
      {state === 'refused' && (
        <Button className="icon" aria-label={t('uploads.again', { name })} onPress={() => uploads.again(one)}>
          <RotateCcw aria-hidden="true" size={18} />
        </Button>
      )}
      {(state !== 'sending' || one.inParts) && (
        <Button
          className="icon"
          aria-label={t(one.inParts ? 'uploads.cancel' : 'uploads.forget', { name })}
          onPress={() => uploads.forget(one)}
        >
          <X aria-hidden="true" size={18} />
        </Button>
      )}
    </li>
  );
}
