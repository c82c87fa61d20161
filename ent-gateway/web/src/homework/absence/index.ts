export { type AbsenceReason, declare, type NewAbsence, reasons, withdraw } from './api';
export { firstDay } from './days';
export { useAbsenceWords } from './useAbsenceWords';
