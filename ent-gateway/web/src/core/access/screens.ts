export { AccessScreen } from './components/AccessScreen';
export { GrantScreen } from './components/GrantScreen';
export { PersonScreen } from './components/PersonScreen';
export { TrailScreen } from '../trail';
