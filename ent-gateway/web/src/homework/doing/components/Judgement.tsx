import { CircleCheck, Lightbulb, Sprout } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Answered } from '../api';

interface JudgementProps {
  judged: Answered;
  words: string;
}

/** How an answer was. It takes the focus, so that it is heard; once the question is over the way on takes it. */
export function Judgement({ judged: { solved, over }, words }: JudgementProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!over) shown.current?.focus();
  }, [over]);
  const Icon = solved ? CircleCheck : over ? Lightbulb : Sprout;
  return (
    <p ref={shown} tabIndex={-1} className={solved ? 'doing-judged is-right' : 'doing-judged'}>
      <Icon aria-hidden="true" size={28} />
      <span className="b">{words}</span>
    </p>
  );
}
