export type { AbsenceReason } from './api';
export { halfIn, halfWord } from './half';
export { useAbsenceWords } from './useAbsenceWords';
