import { ExternalLink, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../app/ui';
import type { Schemas } from '../../../app/http';
import { countOf, type PictureDrawing } from '../marks';
import { useDrawnMessages } from '../messages';
import { useMarkWords } from '../useMarkWords';
import { usePrintAlone } from '../usePrintAlone';
import { Ink } from './Ink';
import './drawn.css';

interface DrawnPictureProps {
  file: Pick<Schemas['FileView'], 'id' | 'name'>;
  drawing: PictureDrawing;
}

/** A picture with the teacher's marks over it, and its remarks beneath. The marks are there once the picture is. */
export function DrawnPicture({ file, drawing }: DrawnPictureProps) {
  const t = useDrawnMessages();
  const words = useMarkWords();
  const [shown, show] = useState(false);
  const { alone, print } = usePrintAlone();
  const address = `/api/core/files/${file.id}`;
  return (
    <figure className={alone ? 'drawn print-alone' : 'drawn'}>
      <div className="drawn-picture">
        <img
          src={address}
          alt={t('picture', { name: file.name })}
          onLoad={() => show(true)}
          onError={() => show(false)}
        />
        {shown && countOf(drawing) > 0 && (
          <Ink marks={drawing} height={drawing.height} label={words(drawing)} />
        )}
      </div>
      <figcaption className="stack">
        {drawing.remarks.length > 0 && (
          <ol className="drawn-remarks" aria-label={t('remarks.title')}>
            {drawing.remarks.map(({ text }, at) => (
              <li key={at}>
                <span className="drawn-number">{at + 1}</span>
                <span>{text}</span>
              </li>
            ))}
          </ol>
        )}
        <div className="row wrap no-print">
          <Button kind="quiet" onPress={print}>
            <Printer aria-hidden="true" size={18} />
            {t('print')}
          </Button>
          <a className="btn quiet" href={address} target="_blank" rel="noreferrer">
            <ExternalLink aria-hidden="true" size={18} />
            {t('alone')}
          </a>
        </div>
      </figcaption>
    </figure>
  );
}
