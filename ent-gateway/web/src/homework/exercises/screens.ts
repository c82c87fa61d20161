export { ExercisesScreen } from './components/ExercisesScreen';
export { ResultsScreen } from './components/ResultsScreen';
export { WriteScreen } from './components/WriteScreen';
