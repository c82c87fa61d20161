import { useEffect, useRef, useState } from 'react';
import {
  blurred,
  type BlurMove,
  moved,
  nextOval,
  outline,
  type Oval,
  ovalBetween,
  paint,
  usualOval,
  within,
} from './blur';

const widest = 900;

/** A picture on which somebody draws ovals over faces; it doesn't leave the browser before. */
export function useBlur(source: Blob | undefined) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [picture, setPicture] = useState<ImageBitmap>();
  const [unreadable, setUnreadable] = useState(false);
  const [ovals, setOvals] = useState<Oval[]>([]);
  const from = useRef<{ x: number; y: number } | undefined>(undefined);

  useEffect(() => {
    if (!source) return;
    let wanted = true;
    createImageBitmap(source)
      .then((read) => wanted && setPicture(read))
      .catch(() => wanted && setUnreadable(true));
    return () => {
      wanted = false;
    };
  }, [source]);

  useEffect(() => {
    if (!picture || !canvas.current) return;
    const scale = Math.min(1, widest / picture.width);
    canvas.current.width = Math.round(picture.width * scale);
    canvas.current.height = Math.round(picture.height * scale);
    // as large as the sheet lets it be, whole: a face is touched by a finger
    canvas.current.style.width = `min(100%, ${Math.round((55 * picture.width) / picture.height)}vh)`;
    paint(canvas.current, picture, ovals);
    const last = ovals.at(-1);
    if (last) outline(canvas.current, last);
  }, [picture, ovals]);

  const at = (event: React.PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  const move = (how: BlurMove) =>
    setOvals(ovals.map((oval, index) => (index === ovals.length - 1 ? moved(oval, how) : oval)));
  return {
    canvas,
    count: ovals.length,
    ready: picture !== undefined,
    unreadable,
    begin: (event: React.PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = at(event);
      setOvals([...ovals, { ...from.current, width: 0, height: 0 }]);
    },
    draw: (event: React.PointerEvent) => {
      if (from.current) setOvals([...ovals.slice(0, -1), ovalBetween(from.current, at(event))]);
    },
    /** A tap without a stroke is an oval of a usual size there. */
    end: (event: React.PointerEvent) => {
      if (!from.current) return;
      const drawn = ovalBetween(from.current, at(event));
      const tapped = drawn.width < 0.02 || drawn.height < 0.02;
      const { x, y } = from.current;
      from.current = undefined;
      if (tapped) {
        const usual = { ...usualOval, x: x - usualOval.width / 2, y: y - usualOval.height / 2 };
        setOvals([...ovals.slice(0, -1), within(usual)]);
      }
    },
    add: () => setOvals([...ovals, nextOval(ovals)]),
    undo: () => setOvals(ovals.slice(0, -1)),
    move,
    finish: (name: string) =>
      picture ? blurred(picture, ovals, name) : Promise.reject(new Error('No picture')),
  };
}
