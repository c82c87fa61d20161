import type { Answered, Part } from './api';
import { useDoingMessages } from './messages';
import { inWords } from './parts';

/** How an answer was, said kindly; the right one once it is told. */
export function useJudgementWords(part: Part, judged: Answered | undefined): string | undefined {
  const t = useDoingMessages();
  if (!judged) return undefined;
  const { solved, over, tries, solution } = judged;
  if (solved) return t('right');
  if (over) return t('shown', { answer: solution ? inWords(part, solution) : '' });
  return t(tries === 2 ? 'wrong.last' : 'wrong');
}
