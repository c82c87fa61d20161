export { type AbsenceReason, declare, type NewAbsence, reasons, withdraw } from './api';
export { AwayLines } from './components/AwayLines';
export { firstDay } from './days';
export { halfIn, halfWord } from './half';
export { useAbsenceWords } from './useAbsenceWords';
