export { HolidaysScreen } from './components/HolidaysScreen';
