import { CircleCheck, Lightbulb, Sprout } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Answered } from '../api';
import { useDoingMessages } from '../messages';

interface JudgementProps {
  judged: Answered;
  /** the right answer in words, once it is told */
  solution: string | null;
}

/** How an answer was, said kindly. It takes the focus, so that it is heard; once the question is over the way on takes it. */
export function Judgement({ judged: { solved, over, tries }, solution }: JudgementProps) {
  const t = useDoingMessages();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!over) words.current?.focus();
  }, [over]);
  const Icon = solved ? CircleCheck : over ? Lightbulb : Sprout;
  return (
    <p ref={words} tabIndex={-1} className={solved ? 'doing-judged is-right' : 'doing-judged'}>
      <Icon aria-hidden="true" size={28} />
      <span className="b">
        {solved
          ? t('right')
          : over
            ? t('shown', { answer: solution ?? '' })
            : t(tries === 2 ? 'wrong.last' : 'wrong')}
      </span>
    </p>
  );
}
