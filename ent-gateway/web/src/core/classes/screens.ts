export { ClassesScreen } from './components/ClassesScreen';
export { ClassScreen } from './components/ClassScreen';
