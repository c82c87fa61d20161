export { BoardScreen } from './components/BoardScreen';
export { ReadToDo } from './components/ReadToDo';
export { ToDoScreen } from './components/ToDoScreen';
