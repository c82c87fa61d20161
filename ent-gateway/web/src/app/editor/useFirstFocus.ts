import { useEffect, useRef } from 'react';

/** The field that has just been asked for is the one to type in. */
export function useFirstFocus() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
