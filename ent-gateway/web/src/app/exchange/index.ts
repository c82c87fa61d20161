export { Downloads } from './Downloads';
export { Faults } from './Faults';
export { useExchange } from './useExchange';
