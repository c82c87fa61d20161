export { FamilyWeekScreen } from './components/FamilyWeekScreen';
