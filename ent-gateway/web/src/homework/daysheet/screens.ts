export { DaySheetScreen } from './components/DaySheetScreen';
