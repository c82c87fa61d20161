export { AlonePage } from './AlonePage';
