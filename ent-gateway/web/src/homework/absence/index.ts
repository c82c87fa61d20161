export type { AbsenceReason } from './api';
export { useAbsenceWords } from './useAbsenceWords';
