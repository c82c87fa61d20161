import type { BlogKey } from '../messages';

export const mostAnswers = 6;

export const emptyPoll = ['', ''];

type Fault = Extract<BlogKey, `problem.poll.${string}`>;

const folded = (words: string) => words.trim().toLocaleLowerCase();

/** What a poll still lacks, field by field. */
export function faultsIn(
  question: string,
  answers: string[],
): { question?: Fault; answers: (Fault | undefined)[] } {
  return {
    ...(!question.trim() && { question: 'problem.poll.question' }),
    answers: answers.map((words, place) => {
      if (!words.trim()) return 'problem.poll.answer';
      return answers.findIndex((other) => folded(other) === folded(words)) < place
        ? 'problem.poll.twice'
        : undefined;
    }),
  };
}
