import { Brush } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, Sheet } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { DrawForm } from './DrawForm';
import { keptDrawing } from './strokes';

interface DrawButtonProps {
  /** of which article or class */
  of: string;
  onAdd: (picture: File) => void;
}

/** Draws a picture here. One that was begun waits for its child until it is kept or wiped away, also after a reload. */
export function DrawButton({ of, onAdd }: DrawButtonProps) {
  const t = useBlogMessages();
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
        {t(begun ? 'draw.on' : 'draw')}
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
