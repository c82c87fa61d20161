import { Eraser } from 'lucide-react';
import { useId } from 'react';
import { useDrawingMessages } from '../messages';
import { colours, inks, type Pen, widths } from '../strokes';

interface PenChoiceProps {
  pen: Pen;
  onChange: (changed: Partial<Pen>) => void;
}

/** Eight colours and the rubber, and three widths; each is said, and seen by more than its colour once it is chosen. */
export function PenChoice({ pen, onChange }: PenChoiceProps) {
  const t = useDrawingMessages();
  const name = useId();
  return (
    <div className="draw-pens">
      <fieldset className="draw-choice">
        <legend className="hidden">{t('colour')}</legend>
        {[...colours, 'rubber' as const].map((colour) => (
          <label key={colour} className="draw-pen" title={t(`colour.${colour}`)}>
            <input
              type="radio"
              name={`${name}-colour`}
              checked={pen.colour === colour}
              onChange={() => onChange({ colour })}
            />
            {colour === 'rubber' ? (
              <span className="draw-ink">
                <Eraser aria-hidden="true" size={22} />
              </span>
            ) : (
              <span className="draw-ink" style={{ background: inks[colour] }} />
            )}
            <span className="hidden">{t(`colour.${colour}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="draw-choice">
        <legend className="hidden">{t('width')}</legend>
        {widths.map((width) => (
          <label key={width} className="draw-pen" title={t(`width.${width}`)}>
            <input
              type="radio"
              name={`${name}-width`}
              checked={pen.width === width}
              onChange={() => onChange({ width })}
            />
            <span className="draw-ink">
              <span className={`draw-dot draw-${width}`} />
            </span>
            <span className="hidden">{t(`width.${width}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
