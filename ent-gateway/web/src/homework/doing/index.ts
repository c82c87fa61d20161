export { AnswerList } from './components/AnswerList';
export { exerciseQuery } from './queries';
