export { SimulatorScreen } from './components/SimulatorScreen';
