export { CalendarButton } from './components/CalendarButton';
