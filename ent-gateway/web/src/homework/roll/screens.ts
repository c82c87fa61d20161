export { RollScreen } from './components/RollScreen';
