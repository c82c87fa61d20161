export { RollScreen } from './components/RollScreen';
export { SitesScreen } from './components/SitesScreen';
