export { ExerciseField } from './components/ExerciseField';
