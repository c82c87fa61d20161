import { PenLine } from 'lucide-react';
import { Recording } from '../../../app/sound';
import { Button } from '../../../app/ui';
import type { FileRef } from '../../diary';
import { DrawnPicture, type PictureDrawing, useDrawnMessages } from '../../drawn';
import { isPicture } from '../drawings';
import { useWorkMessages } from '../messages';

interface WorkFileProps {
  file: FileRef;
  /** what the teacher has drawn over it */
  drawing?: PictureDrawing | undefined;
  /** draws over it */
  onDraw?: ((file: FileRef) => void) | undefined;
}

/** A picture is shown, with what is drawn over it; a sound or a film is played, a document is a link. */
export function WorkFile({ file, drawing, onDraw }: WorkFileProps) {
  const t = useWorkMessages();
  const drawn = useDrawnMessages();
  if (!isPicture(file)) return <Recording file={file} />;
  const address = `/api/core/files/${file.id}`;
  const act = drawn(drawing ? 'draw.again' : 'draw');
  return (
    <>
      {drawing ? (
        <DrawnPicture file={file} drawing={drawing} />
      ) : (
        <a className="work-picture" href={address} target="_blank" rel="noreferrer">
          <img src={address} alt={t('picture', { name: file.name })} loading="lazy" />
        </a>
      )}
      {onDraw && (
        <Button
          className="work-draw"
          aria-label={drawn('draw.of', { act, name: file.name })}
          onPress={() => onDraw(file)}
        >
          <PenLine aria-hidden="true" size={18} />
          {act}
        </Button>
      )}
    </>
  );
}
