export { type HalfDay, readHours, type SchoolHours } from './api';
export { HoursButton } from './components/HoursButton';
