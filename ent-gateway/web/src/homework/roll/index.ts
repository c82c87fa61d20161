export { useLedClasses } from './useLedClasses';
