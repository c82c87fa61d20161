export { type Activity, type ActivityKind, kinds, listActivities, type Weekday, weekdays } from './api';
export { clockTime } from '../../app/format';
