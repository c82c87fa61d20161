export { tick, untick } from './api';
