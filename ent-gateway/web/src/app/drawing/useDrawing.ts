import { type PointerEvent, useEffect, useRef, useState } from 'react';
import {
  drawn,
  emptyDrawing,
  keepDrawing,
  keptDrawing,
  paintAll,
  paintStroke,
  type Pen,
  pictureOf,
  redo,
  sheet,
  type Stroke,
  undo,
  wiped,
} from './strokes';

/** A hand beside the pen draws nothing once a pen has been seen. */
export const isHand = (event: Pick<PointerEvent, 'pointerType'>, penSeen: boolean) =>
  penSeen && event.pointerType === 'touch';

/** A sheet to draw on, kept in the browser with each stroke. */
export function useDrawing(place: string) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawing, setDrawing] = useState(() => keptDrawing(place));
  const [pen, setPen] = useState<Pen>({ colour: 'black', width: 'middle' });
  const running = useRef<{ id: number; stroke: Stroke } | undefined>(undefined);
  const penSeen = useRef(false);

  useEffect(() => {
    if (canvas.current) paintAll(canvas.current, drawing);
    keepDrawing(place, drawing);
  }, [place, drawing]);

  const put = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const native = event.nativeEvent;
    const all = 'getCoalescedEvents' in native ? native.getCoalescedEvents() : [];
    const stroke = running.current?.stroke;
    const on = event.currentTarget.getContext('2d');
    if (!stroke || !on) return;
    const before = stroke.path.length / 3 - 1;
    for (const one of all.length > 0 ? all : [native]) {
      const pressure = one.pointerType === 'pen' ? Math.round(one.pressure * 100) : 50;
      const x = Math.round(((one.clientX - box.left) / box.width) * sheet.width);
      const y = Math.round(((one.clientY - box.top) / box.height) * sheet.height);
      stroke.path.push(x, y, pressure);
    }
    paintStroke(on, stroke, Math.max(0, before));
  };
  const end = (event: PointerEvent<HTMLCanvasElement>) => {
    if (running.current?.id !== event.pointerId) return;
    const { stroke } = running.current;
    running.current = undefined;
    setDrawing((now) => drawn(now, stroke));
  };
  return {
    canvas,
    pen,
    setPen: (changed: Partial<Pen>) => setPen((now) => ({ ...now, ...changed })),
    count: drawing.strokes.length,
    undone: drawing.undone.length,
    undo: () => setDrawing(undo),
    redo: () => setDrawing(redo),
    wipe: () => setDrawing(wiped),
    /** At once: the sheet is about to go. */
    clear: () => {
      keepDrawing(place, emptyDrawing);
      setDrawing(emptyDrawing);
    },
    finish: () => (canvas.current ? pictureOf(canvas.current) : Promise.reject(new Error('No sheet'))),
    pointer: {
      onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
        if (event.pointerType === 'pen') penSeen.current = true;
        if (running.current || isHand(event, penSeen.current)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        running.current = { id: event.pointerId, stroke: { ...pen, path: [] } };
        put(event);
      },
      onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
        if (running.current?.id === event.pointerId) put(event);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
