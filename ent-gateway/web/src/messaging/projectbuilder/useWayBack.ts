import { useEffect, useRef } from 'react';
import { dismissToast, toast } from '../../app/ui';

/** Says what was deleted, with a way back for as long as what it was deleted from is being built. */
export function useWayBack() {
  const said = useRef(new Set<number>());
  useEffect(() => {
    const ids = said.current;
    return () => ids.forEach((id) => dismissToast(id));
  }, []);
  return (text: string, back: () => void) => said.current.add(toast('ok', text, back));
}
