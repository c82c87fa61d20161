export { RollScreen } from './components/RollScreen';
export { RollCard } from './components/RollCard';
