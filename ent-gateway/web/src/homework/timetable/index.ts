export type { PlannedSlot, TimetableDay } from './api';
export { peopleOf } from './people';
export { weekQuery } from './queries';
export { tintOf } from './subjects';
export { useSlotName } from './useSlotName';
export { useSubjectName } from './useSubjectName';
export { DayChanges } from './components/DayChanges';
export { ReadWeek } from './components/ReadWeek';
