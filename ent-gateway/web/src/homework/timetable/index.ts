export type { PlannedSlot, TimetableDay } from './api';
export { weekQuery } from './queries';
export { tintOf } from './subjects';
export { useSlotName } from './useSlotName';
export { useSubjectName } from './useSubjectName';
