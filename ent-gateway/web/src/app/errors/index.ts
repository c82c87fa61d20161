export { Boundary } from './Boundary';
export { NotFound, Stopped } from './NotFound';
