import { useEffect, useEffectEvent } from 'react';

type Gate = (go: () => void) => void;

const gates: Gate[] = [];

/** Goes away for good, so that the next person finds nothing; what isn't kept yet is kept or asked about first. */
export function leaveFor(go: () => void) {
  const last = gates.at(-1);
  if (last) last(go);
  else go();
}

/** Stands before `leaveFor` as long as the screen does, and decides when it goes. */
export function useLeaveGate(gate: Gate) {
  const asked = useEffectEvent(gate);
  useEffect(() => {
    const mine: Gate = (go) => asked(go);
    gates.push(mine);
    return () => void gates.splice(gates.indexOf(mine), 1);
  }, []);
}
