export type { Answered, Part } from './api';
export { AnswerList } from './components/AnswerList';
export { DoExercise } from './components/DoExercise';
export { ExerciseLine } from './components/ExerciseLine';
export { withAnswer } from './parts';
export { exerciseQuery } from './queries';
export type { Judge } from './useJudging';
