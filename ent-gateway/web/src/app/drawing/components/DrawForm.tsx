import { Check, Redo2, Trash2, Undo2 } from 'lucide-react';
import { Button, toast } from '../../ui';
import { useDrawingMessages } from '../messages';
import { sheet } from '../strokes';
import { useDrawing } from '../useDrawing';
import { PenChoice } from './PenChoice';
import './drawing.css';

interface DrawFormProps {
  place: string;
  onDone: (picture: File) => void;
}

/** A sheet, its pens, and the way back from each stroke. */
export function DrawForm({ place, onDone }: DrawFormProps) {
  const t = useDrawingMessages();
  const { canvas, pen, setPen, pointer, count, undone, undo, redo, wipe, clear, finish } = useDrawing(place);
  const keep = () => {
    finish()
      .then((picture) => {
        clear();
        onDone(picture);
      })
      .catch(() => toast('danger', t('failed')));
  };
  return (
    <div className="stack">
      <div role="img" aria-label={t('sheet', { count })}>
        <canvas ref={canvas} className="draw-sheet" width={sheet.width} height={sheet.height} {...pointer} />
      </div>
      <PenChoice pen={pen} onChange={setPen} />
      <div className="row wrap">
        <Button isDisabled={count === 0} onPress={undo}>
          <Undo2 aria-hidden="true" size={20} />
          {t('undo')}
        </Button>
        <Button isDisabled={undone === 0} onPress={redo}>
          <Redo2 aria-hidden="true" size={20} />
          {t('redo')}
        </Button>
        <Button isDisabled={count === 0} onPress={wipe}>
          <Trash2 aria-hidden="true" size={20} />
          {t('clear')}
        </Button>
        <Button kind="primary" isDisabled={count === 0} onPress={keep}>
          <Check aria-hidden="true" size={20} />
          {t('keep')}
        </Button>
      </div>
    </div>
  );
}
