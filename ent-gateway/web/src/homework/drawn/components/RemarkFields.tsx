import { Trash2 } from 'lucide-react';
import { Button, Field } from '../../../app/ui';
import { type Marks, without, withWords } from '../marks';
import { useDrawnMessages } from '../messages';

interface RemarkFieldsProps {
  marks: Marks;
  onChange: (marks: Marks, going?: string) => void;
  onDone: () => void;
}

/** The words of the remarks, by number. Enter keeps all. */
export function RemarkFields({ marks, onChange, onDone }: RemarkFieldsProps) {
  const t = useDrawnMessages();
  if (marks.remarks.length === 0) return null;
  return (
    <ul className="stack">
      {marks.remarks.map(({ text }, at) => (
        <li key={at} className="drawn-words">
          <Field
            label={t('words', { number: at + 1 })}
            value={text}
            maxLength={200}
            onChange={({ target }) => onChange(withWords(marks, at, target.value), `words ${at}`)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone();
            }}
          />
          <Button
            className="icon"
            aria-label={t('remove', { number: at + 1 })}
            onPress={() => onChange(without(marks, 'remarks', at))}
          >
            <Trash2 aria-hidden="true" size={18} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
