export { StatisticsScreen } from './components/StatisticsScreen';
