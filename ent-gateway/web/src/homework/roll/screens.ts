export { RollReading } from './components/RollReading';
export { RollScreen } from './components/RollScreen';
