export { BoardScreen } from './components/BoardScreen';
export { ToDoScreen } from './components/ToDoScreen';
