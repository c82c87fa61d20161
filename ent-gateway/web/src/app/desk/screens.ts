export { DeskScreen } from './components/DeskScreen';
