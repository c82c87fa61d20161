import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Minus, Plus, ScanFace, Undo2 } from 'lucide-react';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { useBlur } from '../useBlur';

interface Source {
  content: Blob;
  name: string;
  /** of a picture that was sent before: the pupils whose faces are to go, by name */
  whom?: string[];
}

interface BlurSheetProps {
  /** the picture, and what it is called; nothing is open without */
  source: Source | undefined;
  onDone: (picture: File) => void;
  onClose: () => void;
}

const blurKeys = [
  ['ArrowLeft', ArrowLeft],
  ['ArrowUp', ArrowUp],
  ['ArrowDown', ArrowDown],
  ['ArrowRight', ArrowRight],
  ['smaller', Minus],
  ['larger', Plus],
] as const;

/** Hides faces on a picture before it is sent: the one that is sent is another one. */
export function BlurSheet({ source, onDone, onClose }: BlurSheetProps) {
  const t = useBlogMessages();
  return (
    <Sheet title={t('blur.title')} open={source !== undefined} onClose={onClose}>
      {source && <Blurring source={source} onDone={onDone} />}
    </Sheet>
  );
}

function Blurring({ source, onDone }: { source: Source; onDone: (picture: File) => void }) {
  const t = useBlogMessages();
  const { canvas, count, ready, unreadable, begin, draw, end, add, undo, move, finish } = useBlur(
    source.content,
  );
  const use = () => {
    finish(source.name)
      .then(onDone)
      .catch(() => toast('danger', t('blur.failed')));
  };
  const { whom } = source;
  if (unreadable) return <Notice kind="danger">{t('blur.failed')}</Notice>;
  return (
    <div className="stack">
      {whom && whom.length > 0 && <p className="b">{t('blur.whom', { names: whom.join(', ') })}</p>}
      <p className="s">
        {t('blur.how')} {t(whom ? 'blur.instead' : 'blur.sent')}
      </p>
      <div role="img" aria-label={t('blur.canvas', { count, name: source.name })}>
        <canvas
          ref={canvas}
          className="blur-canvas"
          onPointerDown={begin}
          onPointerMove={draw}
          onPointerUp={end}
        />
      </div>
      <div className="row wrap" role="group" aria-label={t('blur.keys')}>
        <Button onPress={add}>
          <ScanFace aria-hidden="true" size={18} />
          {t('blur.add')}
        </Button>
        <Button isDisabled={count === 0} onPress={undo}>
          <Undo2 aria-hidden="true" size={18} />
          {t('blur.undo')}
        </Button>
        {blurKeys.map(([key, Icon]) => (
          <Button
            key={key}
            className="icon"
            isDisabled={count === 0}
            aria-label={t(`blur.key.${key}`)}
            onPress={() => move(key)}
          >
            <Icon aria-hidden="true" size={18} />
          </Button>
        ))}
      </div>
      <Button kind="primary" isDisabled={!ready || count === 0} onPress={use}>
        {t('blur.done', { count })}
      </Button>
    </div>
  );
}
