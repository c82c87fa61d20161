export { sendRolls } from './door';
export { useLedClasses } from './useLedClasses';
export { RollCard } from './components/RollCard';
export { RollReading } from './components/RollReading';
