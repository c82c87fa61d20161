export type { PlannedSlot, TimetableDay } from './api';
export { WeekCards } from './components/WeekCards';
export { weekQuery } from './queries';
export { tintOf } from './subjects';
export { useSlotName } from './useSlotName';
export { useSubjectName } from './useSubjectName';
