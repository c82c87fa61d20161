export { MapTilesScreen } from './components/MapTilesScreen';
