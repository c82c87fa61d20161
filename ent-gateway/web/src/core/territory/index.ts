export { TerritoryScreen } from './components/TerritoryScreen';
