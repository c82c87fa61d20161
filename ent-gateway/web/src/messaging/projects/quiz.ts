import type { QuizQuestion } from './api';

/** Whether readers are asked a question: not before its right answer is written. */
export const isAsked = ({ answers, right }: QuizQuestion): boolean => (answers[right] ?? '').trim() !== '';
