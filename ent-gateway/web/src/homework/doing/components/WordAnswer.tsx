import { useEffect, useRef } from 'react';
import { Field } from '../../../app/ui';
import type { Part } from '../api';
import { type DoingKey, useDoingMessages } from '../messages';

interface WordAnswerProps {
  part: Part;
  text: string;
  disabled: boolean;
  onChange: (text: string) => void;
}

const rulesOf = ({ rule }: Part): DoingKey[] => {
  if (!rule) return [];
  if (!rule.caseCounts && !rule.accentsCount) return ['fill.lenient'];
  return [
    rule.caseCounts ? 'fill.case' : 'fill.caseFree',
    rule.accentsCount ? 'fill.accents' : 'fill.accentsFree',
  ];
};

/** A word or a number to be written, and which letters count. A sum is written in at once, as sums follow each other. */
export function WordAnswer({ part, text, disabled, onChange }: WordAnswerProps) {
  const t = useDoingMessages();
  const field = useRef<HTMLInputElement>(null);
  const follows = part.kind === 'SUMS' && part.part > 0;
  useEffect(() => {
    if (follows) field.current?.focus();
  }, [follows]);
  const hint = rulesOf(part).map((key) => t(key));
  return (
    <Field
      ref={field}
      label={t('fill')}
      className="doing-word"
      value={text}
      maxLength={100}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      readOnly={disabled}
      inputMode={part.kind === 'SUMS' ? 'numeric' : 'text'}
      hint={hint.length > 0 ? hint.join(' ') : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
