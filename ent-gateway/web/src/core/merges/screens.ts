export { CompareScreen } from './components/CompareScreen';
export { DoublesScreen } from './components/DoublesScreen';
