import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Minus, Plus, ScanFace, Undo2 } from 'lucide-react';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { useBlur } from '../useBlur';

interface BlurSheetProps {
  /** the picture, and what it is called; nothing is open without */
  source: { content: Blob; name: string } | undefined;
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

function Blurring({ source, onDone }: { source: { content: Blob; name: string }; onDone: (picture: File) => void }) {
  const t = useBlogMessages();
  const blur = useBlur(source.content);
  const finish = () => {
    blur
      .finish(source.name)
      .then(onDone)
      .catch(() => toast('danger', t('blur.failed')));
  };
  if (blur.unreadable) return <Notice kind="danger">{t('blur.failed')}</Notice>;
  return (
    <div className="stack">
      <p className="s">{t('blur.how')}</p>
      {/* a picture that is drawn on takes keys and strokes; its buttons below do the same */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <canvas
        ref={blur.canvas}
        className="blur-canvas"
        role="img"
        aria-label={t('blur.canvas', { count: blur.count, name: source.name })}
        onPointerDown={blur.begin}
        onPointerMove={blur.draw}
        onPointerUp={blur.end}
      />
      <div className="row wrap" role="group" aria-label={t('blur.keys')}>
        <Button onPress={blur.add}>
          <ScanFace aria-hidden="true" size={18} />
          {t('blur.add')}
        </Button>
        <Button isDisabled={blur.count === 0} onPress={blur.undo}>
          <Undo2 aria-hidden="true" size={18} />
          {t('blur.undo')}
        </Button>
        {blurKeys.map(([key, Icon]) => (
          <Button
            key={key}
            className="icon"
            isDisabled={blur.count === 0}
            aria-label={t(`blur.key.${key}`)}
            onPress={() => blur.move(key)}
          >
            <Icon aria-hidden="true" size={18} />
          </Button>
        ))}
      </div>
      <Button kind="primary" isDisabled={!blur.ready || blur.count === 0} onPress={finish}>
        {t('blur.done', { count: blur.count })}
      </Button>
    </div>
  );
}
