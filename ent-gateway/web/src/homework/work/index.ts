export { ReadToDo } from './components/ReadToDo';
