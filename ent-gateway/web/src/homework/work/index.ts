export { tick, untick } from './api';
export { ReadToDo } from './components/ReadToDo';
