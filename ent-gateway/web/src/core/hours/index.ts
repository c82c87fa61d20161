export type { HalfDay } from './api';
export { HoursButton } from './components/HoursButton';
