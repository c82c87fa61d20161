export { ResourcesScreen } from './components/ResourcesScreen';
export { SharedScreen } from './components/SharedScreen';
export { TrashScreen } from './components/TrashScreen';
