import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { SlotWeekday, TimetableDesk } from './api';
import { type Move, moveOf } from './moves';
import { minuteAt, minuteOf, rowCount, type Span, step } from './span';

/** A hand trembles: so many pixels aren't a move yet. */
const still = 5;

interface Grip {
  slotId: string;
  x: number;
  y: number;
  /** from the top of the slot to the pointer */
  below: number;
}

const columns = () => [...document.querySelectorAll<HTMLElement>('[data-weekday]')];
const weekdayIn = (column: HTMLElement | undefined) => column?.dataset['weekday'] as SlotWeekday | undefined;

/** Moves slots over the grid, by the mouse or by arrows; what is dropped is told once. */
export function useMoving(span: Span, desk: TimetableDesk, onDrop: (move: Move) => void) {
  const [move, setMove] = useState<Move>();
  const grip = useRef<Grip>(undefined);
  const dragged = useRef(false);
  const dropped = useRef<{ slotId: string; from: Element }>(undefined);
  const slotOf = (id: string) => desk.slots.find((slot) => slot.id === id);

  // a slot elsewhere on the grid is another element: the focus goes on there
  useEffect(() => {
    const { slotId, from } = dropped.current ?? {};
    const there = slotId && document.querySelector<HTMLElement>(`[data-slot="${slotId}"]`);
    if (!there || there === from) return;
    dropped.current = undefined;
    if (document.activeElement === document.body) there.focus();
  });

  const drop = () => {
    const back = !move || (move.moved.weekday === move.slot.weekday && move.moved.from === move.slot.from);
    setMove(undefined);
    if (!back) onDrop(move);
  };

  const drag = ({ clientX, clientY, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
    const held = grip.current;
    const slot = held && slotOf(held.slotId);
    if (!slot || (!dragged.current && Math.hypot(clientX - held.x, clientY - held.y) < still)) return;
    if (!dragged.current) currentTarget.setPointerCapture(pointerId);
    dragged.current = true;
    const column = columns().find((one) => {
      const { left, right } = one.getBoundingClientRect();
      return clientX >= left && clientX <= right;
    });
    const weekday = weekdayIn(column);
    if (!column || !weekday) return;
    const { top, height } = column.getBoundingClientRect();
    const row = Math.round(((clientY - held.below - top) / height) * rowCount(span));
    setMove(moveOf(slot, weekday, minuteAt(span, Math.max(row, 0)), desk));
  };

  const steer = (event: KeyboardEvent, slotId: string) => {
    const slot = slotOf(slotId);
    const [days, minutes] = ways[event.key] ?? [0, 0];
    if (!slot || event.altKey || event.ctrlKey || event.metaKey) return;
    if (move && event.key === 'Escape') {
      grip.current = undefined;
      setMove(undefined);
    } else if (move && event.key === 'Enter') {
      dropped.current = { slotId, from: event.currentTarget };
      drop();
    } else if (days !== 0 || minutes !== 0) {
      const at = move?.slot.id === slotId ? move.moved : slot;
      const open = columns().map(weekdayIn);
      const weekday = open[open.indexOf(at.weekday) + days] ?? at.weekday;
      setMove(moveOf(slot, weekday, minuteOf(at.from) + minutes, desk));
    } else {
      return;
    }
    event.preventDefault();
  };

  return {
    move,
    /** what a slot listens to, to be moved */
    grabbed: (slotId: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        dragged.current = false;
        if (event.pointerType === 'touch' || event.button !== 0) return;
        const { top } = event.currentTarget.getBoundingClientRect();
        grip.current = { slotId, x: event.clientX, y: event.clientY, below: event.clientY - top };
      },
      onPointerMove: drag,
      onPointerUp: () => {
        grip.current = undefined;
        if (dragged.current) drop();
      },
      onPointerCancel: () => {
        grip.current = undefined;
        setMove(undefined);
      },
      onKeyDown: (event: KeyboardEvent) => steer(event, slotId),
      onBlur: () => setMove(undefined),
      /** the click that ends a drag opens nothing */
      onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void }) => {
        if (!dragged.current) return;
        dragged.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    }),
  };
}

const ways: Partial<Record<string, [days: number, minutes: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

export type Moving = ReturnType<typeof useMoving>;
