export { TimetableScreen } from './components/TimetableScreen';
