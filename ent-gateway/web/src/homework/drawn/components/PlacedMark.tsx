import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { type Place, width } from '../marks';
import { useDrawnMessages } from '../messages';
import { placeAt } from '../useStroke';

interface PlacedMarkProps {
  /** its kind or its number */
  name: string;
  place: Place;
  height: number;
  /** put there by the keyboard just now */
  fresh: boolean;
  onMove: (to: Place) => void;
  onRemove: () => void;
  /** what Enter goes on to */
  onEnter?: () => void;
  children: ReactNode;
}

const arrows: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A mark on its place: arrows move it, in larger steps with Shift, and so does a finger; Delete removes it. */
export function PlacedMark(props: PlacedMarkProps) {
  const { name, place, height, fresh, onMove, onRemove, onEnter, children } = props;
  const t = useDrawnMessages();
  const button = useRef<HTMLButtonElement>(null);
  const held = useRef(false);
  useEffect(() => {
    if (fresh) button.current?.focus();
  }, [fresh]);
  const percent = { x: (100 * place.x) / width, y: (100 * place.y) / height };
  const press = (event: KeyboardEvent) => {
    const step = arrows[event.key];
    const by = event.shiftKey ? 100 : 20;
    if (step) onMove({ x: place.x + by * step[0], y: place.y + by * step[1] });
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (event.key === 'Enter' && onEnter) onEnter();
    else return;
    event.preventDefault();
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (held.current && box) onMove(placeAt(event, box, height));
  };
  return (
    <button
      ref={button}
      type="button"
      className="drawn-mark"
      style={{ left: `${percent.x}%`, top: `${percent.y}%` }}
      aria-label={t('placed', { mark: name, x: Math.round(percent.x), y: Math.round(percent.y) })}
      title={t('move')}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = true;
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        event.stopPropagation();
        held.current = false;
      }}
      onPointerCancel={() => (held.current = false)}
    >
      {children}
    </button>
  );
}
