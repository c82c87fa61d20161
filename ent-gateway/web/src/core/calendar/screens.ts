export { CalendarScreen } from './components/CalendarScreen';
