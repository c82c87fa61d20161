export { Boundary } from './Boundary';
export { NoSpace } from './NoSpace';
export { NotFound } from './NotFound';
