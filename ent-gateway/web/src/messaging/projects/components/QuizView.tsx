import type { BlockOf } from '../api';
import { isAsked } from '../quiz';
import { Question } from './Question';

/** Questions to answer for oneself: nothing of it is sent or kept. */
export function QuizView({ block: { questions } }: { block: BlockOf<'QUIZ'> }) {
  return questions.map((question, at) => isAsked(question) && <Question key={at} question={question} />);
}
