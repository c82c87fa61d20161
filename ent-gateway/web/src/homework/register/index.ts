export { RollsToday } from './components/RollsToday';
