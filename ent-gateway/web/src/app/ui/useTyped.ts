import { type RefObject, useEffect, useRef } from 'react';

const atFault = '[aria-invalid="true"], [role="alert"]';
const part = '[role="spinbutton"]';

/**
 * Whether something stands in a form inside that would be lost: typed since it was last sent, or sent and refused. Fields
 * beside forms, such as a search, lose nothing.
 */
export function useTyped(inside: RefObject<HTMLElement | null>, open: boolean): () => boolean {
  const state = useRef<'nothing' | 'typed' | 'sent'>('nothing');
  useEffect(() => {
    const element = inside.current;
    state.current = 'nothing';
    if (!element || !open) return;
    const type = ({ target }: Event) => {
      if (target instanceof Element && target.closest('form')) state.current = 'typed';
    };
    // the parts of a day or an hour tell of no input
    const press = (event: KeyboardEvent) => {
      const changes = event.key.length === 1 || ['ArrowUp', 'ArrowDown', 'Backspace'].includes(event.key);
      if (changes && event.target instanceof Element && event.target.matches(part)) type(event);
    };
    const send = () => (state.current = 'sent');
    element.addEventListener('input', type);
    element.addEventListener('keydown', press);
    element.addEventListener('submit', send);
    return () => {
      element.removeEventListener('input', type);
      element.removeEventListener('keydown', press);
      element.removeEventListener('submit', send);
    };
  }, [inside, open]);
  return () =>
    state.current === 'typed' ||
    (state.current === 'sent' && Boolean(inside.current?.querySelector(atFault)));
}
