import { ArrowUp, Trash2 } from 'lucide-react';
import { Button, Field, Select } from '../../../app/ui';
import type { Icon, Sentence } from '../api';
import { type DraftSentence, longestSentence } from '../draft';
import { iconNames, icons } from '../icons';
import { useCharterMessages } from '../messages';

interface SentenceRowProps {
  sentence: DraftSentence;
  number: number;
  error: string | undefined;
  onChange: (part: Partial<Sentence>) => void;
  /** none for the first one */
  onRaise: (() => void) | undefined;
  onRemove: () => void;
}

/** One promise: its picture, its words, and its place among the others. */
export function SentenceRow({ sentence, number, error, onChange, onRaise, onRemove }: SentenceRowProps) {
  const t = useCharterMessages();
  const Picture = icons[sentence.icon];
  return (
    <li className="sentence-row">
      <span className="promise-picture promise-1 small">
        <Picture aria-hidden="true" size={24} />
      </span>
      <Field
        label={t('sentence', { number })}
        value={sentence.text}
        maxLength={longestSentence}
        autoComplete="off"
        error={error}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <Select
        label={t('sentence.icon', { number })}
        value={sentence.icon}
        options={iconNames.map((icon) => ({ value: icon, label: t(`icon.${icon}`) }))}
        onChange={(event) => onChange({ icon: event.target.value as Icon })}
      />
      <div className="row sentence-acts">
        {onRaise && (
          <Button className="icon" aria-label={t('sentence.raise', { number })} onPress={onRaise}>
            <ArrowUp aria-hidden="true" size={20} />
          </Button>
        )}
        <Button className="icon" aria-label={t('sentence.remove', { number })} onPress={onRemove}>
          <Trash2 aria-hidden="true" size={20} />
        </Button>
      </div>
    </li>
  );
}
