export { YearChangeScreen } from './components/YearChangeScreen';
export { YearsScreen } from './components/YearsScreen';
