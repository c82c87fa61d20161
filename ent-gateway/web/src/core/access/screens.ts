export { AccessScreen } from './components/AccessScreen';
export { GrantScreen } from './components/GrantScreen';
export { PersonScreen } from './components/PersonScreen';
export { TerritoryScreen } from '../territory';
export { TrailScreen } from '../trail';
