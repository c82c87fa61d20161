import type { AbsenceReason } from './api';
import { useAbsenceMessages } from './messages';

/** A reason of the register, in words. */
export function useAbsenceWords(): (reason: AbsenceReason) => string {
  const t = useAbsenceMessages();
  return (reason) => t(`reason.${reason}`);
}
