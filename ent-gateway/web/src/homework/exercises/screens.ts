export { ExercisesScreen } from './components/ExercisesScreen';
export { ResultsScreen } from './components/ResultsScreen';
export { TrialScreen } from './components/TrialScreen';
export { WriteScreen } from './components/WriteScreen';
