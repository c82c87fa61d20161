import { Brush } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../session';
import { Button, Sheet } from '../../ui';
import { useDrawingMessages } from '../messages';
import { keptDrawing } from '../strokes';
import { DrawForm } from './DrawForm';

interface DrawButtonProps {
  /** what it is drawn for: an article, a class, a book */
  of: string;
  onAdd: (picture: File) => void;
}

/** Draws a picture here. One that was begun waits for its child until it is kept or wiped away, also after a reload. */
export function DrawButton({ of, onAdd }: DrawButtonProps) {
  const t = useDrawingMessages();
  const place = `${useSession().me.person.id}.${of}`;
  const [open, setOpen] = useState(false);
  const isBegun = () => keptDrawing(place).strokes.length > 0;
  const [begun, setBegun] = useState(isBegun);
  const close = () => {
    setOpen(false);
    setBegun(isBegun());
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Brush aria-hidden="true" size={20} />
        {t(begun ? 'on' : 'draw')}
      </Button>
      <Sheet title={t('draw')} open={open} onClose={close}>
        <DrawForm
          place={place}
          onDone={(picture) => {
            close();
            onAdd(picture);
          }}
        />
      </Sheet>
    </>
  );
}
