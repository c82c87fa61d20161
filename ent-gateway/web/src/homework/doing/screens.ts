export { DoScreen } from './components/DoScreen';
