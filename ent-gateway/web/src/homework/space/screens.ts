export { SpaceScreen } from './components/SpaceScreen';
