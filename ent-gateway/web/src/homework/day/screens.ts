export { DayScreen } from './components/DayScreen';
