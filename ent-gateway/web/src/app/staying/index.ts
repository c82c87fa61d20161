export { watchSession } from './watch';
