export { NoSpace } from './NoSpace';
