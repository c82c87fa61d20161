export { WeekScreen } from './components/WeekScreen';
