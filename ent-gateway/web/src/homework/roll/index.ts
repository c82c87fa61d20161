export { useLedClasses } from './useLedClasses';
export { RollCard } from './components/RollCard';
