import { type PointerEvent, useRef, useState } from 'react';
import { isHand } from '../../app/drawing';
import { type Ink, type Place, placed, type Stroke, strokeOf, width } from './marks';

/** Where a pointer is on the picture. */
export const placeAt = (event: { clientX: number; clientY: number }, box: DOMRect, height: number): Place =>
  placed(
    {
      x: ((event.clientX - box.left) / box.width) * width,
      y: ((event.clientY - box.top) / box.width) * width,
    },
    height,
  );

/** A line while it is being drawn: by pen, finger or mouse; a hand beside the pen draws nothing. */
export function useStroke(ink: Ink | undefined, height: number, onStroke: (stroke: Stroke) => void) {
  const [running, setRunning] = useState<Stroke>();
  const line = useRef<{ pointer: number; ink: Ink; places: Place[] } | undefined>(undefined);
  const penSeen = useRef(false);
  const go = (event: PointerEvent<HTMLElement>) => {
    if (line.current?.pointer !== event.pointerId) return;
    const box = event.currentTarget.getBoundingClientRect();
    const native = event.nativeEvent;
    const all = 'getCoalescedEvents' in native ? native.getCoalescedEvents() : [];
    for (const one of all.length > 0 ? all : [native]) line.current.places.push(placeAt(one, box, height));
    setRunning(strokeOf(line.current.ink, line.current.places));
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    if (line.current?.pointer !== event.pointerId) return;
    const stroke = strokeOf(line.current.ink, line.current.places);
    line.current = undefined;
    setRunning(undefined);
    onStroke(stroke);
  };
  return {
    running,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType === 'pen') penSeen.current = true;
        if (!ink || line.current || isHand(event, penSeen.current)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        line.current = { pointer: event.pointerId, ink, places: [] };
        go(event);
      },
      onPointerMove: go,
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
