export { OpeningScreen } from './components/OpeningScreen';
export { YearPages } from '../years';
