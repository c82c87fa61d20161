export { endOfYear } from './rights';
