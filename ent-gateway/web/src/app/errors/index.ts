export { Boundary } from './Boundary';
export { NoSpace } from './NoSpace';
export { NotFound, Stopped } from './NotFound';
