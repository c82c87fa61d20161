export { Downloads } from './Downloads';
export { FileButton } from './FileButton';
export { Faults } from './Faults';
export { useExchange } from './useExchange';
