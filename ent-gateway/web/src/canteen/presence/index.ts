export { excuse } from './api';
