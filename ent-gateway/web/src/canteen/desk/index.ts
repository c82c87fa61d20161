export { type Family, getFamily } from './api';
