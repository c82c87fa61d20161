export { ReadWeek } from './components/ReadWeek';
export { TimetableScreen } from './components/TimetableScreen';
