export { confirm } from './confirm';
