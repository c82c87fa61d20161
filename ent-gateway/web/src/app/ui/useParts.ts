import { useState } from 'react';

/** Whether the parts of a day or an hour hold figures: all of them, none, or some only. */
export type Filling = 'whole' | 'empty' | 'partial';

/** A year as it is being typed: `0002-…` on the way to `2026-…`. */
const yearHalfTyped = /^(0\d{3}|-\d+)-/;

/**
 * What the parts of a field show, against what its form holds: a value while every part has its figure, nothing as soon
 * as one is missing. React Aria keeps the last whole value and says nothing of a part that is cleared.
 */
export function useParts(value: string, onChange: (value: string) => void, incomplete: string) {
  const [told, setTold] = useState(value);
  const [shown, setShown] = useState({ text: value });
  const [filling, setFilling] = useState<Filling>('empty');
  const [left, setLeft] = useState(false);
  if (value !== told) {
    setTold(value);
    setShown({ text: value });
  }
  const tell = (text: string) => {
    const whole = yearHalfTyped.test(text) ? '' : text;
    setTold(whole);
    if (whole !== value) onChange(whole);
  };
  return {
    /** another object at each change, so that the parts show it even where the value is the same */
    shown,
    half: filling === 'partial',
    /** said once the field is left, and until every part is there */
    fault: filling === 'partial' && left ? incomplete : undefined,
    put: (text: string) => {
      setShown({ text });
      tell(text);
    },
    fill: (next: Filling) => {
      setFilling(next);
      if (next === 'whole') setLeft(false);
      tell(next === 'whole' ? shown.text : '');
    },
    onFocusChange: (within: boolean) => {
      if (!within) setLeft(true);
    },
  };
}
